/** Below a figure: correct what was read, say that it is none of ours, or report a wrong match. */
import { useState } from "preact/hooks";
import { browser } from "../browser.ts";
import type { PageFigure, PageReport } from "../messages.ts";
import type { Entry } from "../sheet/sheet.ts";
import { CorrectForm } from "../view/correct-form.tsx";
import { WrongMatch } from "../view/wrong-match.tsx";
import { t } from "../voice/text.ts";
import { NoAnswer } from "./no-answer.tsx";
import type { Saying } from "./notes.ts";
import { useLists } from "./use-lists.ts";

interface Props {
  readonly item: PageFigure;
  readonly report: PageReport;
  readonly entry: Entry | undefined;
  readonly onSay: (figure: number, saying: Saying) => Promise<boolean>;
}

export function Corrector({ item, report, entry, onSay }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { lists, isUnanswered, ask } = useLists(isOpen);
  const [said, setSaid] = useState("");
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
        {isUnanswered && <NoAnswer onAgain={ask} />}
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
