/** Below a figure: correct what was read, say that it is none of ours, or report a wrong match. */
import { useEffect, useState } from "preact/hooks";
import { browser } from "../browser.ts";
import type { ChoiceLists, PageFigure, PageReport } from "../messages.ts";
import type { Entry } from "../sheet/sheet.ts";
import { CorrectForm } from "../view/correct-form.tsx";
import { WrongMatch } from "../view/wrong-match.tsx";
import { t } from "../voice/text.ts";
import { askLists } from "./ask-lists.ts";
import type { Saying } from "./notes.ts";

interface Props {
  readonly item: PageFigure;
  readonly report: PageReport;
  readonly entry: Entry | undefined;
  readonly onSay: (figure: number, saying: Saying) => Promise<boolean>;
}

export function Corrector({ item, report, entry, onSay }: Props) {
  const [lists, setLists] = useState<ChoiceLists | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (isOpen && !lists) void askLists().then(setLists);
  }, [isOpen]);
  const say = async (saying: Saying) => {
    setSaid("");
    setSaid(t((await onSay(item.id, saying)) ? "noteKept" : "noteNotKept"));
  };
  const isNotOurs = entry?.tick === "not-ours";
  return (
    <>
      <details class="fold correct" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t("correctHeading")}</summary>
        <p class="quiet">{t("correctLead")}</p>
        {lists && (
          <CorrectForm
            key={item.id}
            figure={item.figure}
            lists={lists}
            onApply={(correction) => void say({ correction })}
          />
        )}
        <p class="links">
          <button type="button" class="link" onClick={() => void say({ isOurs: isNotOurs })}>
            {t(isNotOurs ? "correctOurs" : "correctNotOurs")}
          </button>
          {entry?.correction && (
            <button type="button" class="link" onClick={() => void say({ correction: null })}>
              {t("correctUndo")}
            </button>
          )}
        </p>
        <p role="status" class="said">
          {said}
        </p>
      </details>
      <WrongMatch item={item} report={report} version={browser.runtime.getManifest().version} />
    </>
  );
}
