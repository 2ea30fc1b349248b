/** "Report a wrong match": text to look at and copy. Nothing is sent. */
import { useState } from "preact/hooks";
import { wrongMatchText } from "../export/wrong-match.ts";
import type { PageFigure, PageReport } from "../messages.ts";
import { t } from "../voice/text.ts";
import { Icon } from "./icons.tsx";
import { copy } from "./save.ts";

interface Props {
  readonly item: PageFigure;
  readonly report: PageReport;
  /** Of the extension. */
  readonly version: string;
}

export function WrongMatch({ item, report, version }: Props) {
  const [said, setSaid] = useState("");
  const text = wrongMatchText(item, report, version);
  const run = async () => {
    setSaid("");
    setSaid(t((await copy(text)) ? "copied" : "notCopied"));
  };
  return (
    <details class="fold wrong-match">
      <summary>{t("mismatchHeading")}</summary>
      <p class="quiet">{t("mismatchLead")}</p>
      <textarea readOnly rows={8} lang="en" dir="ltr" aria-label={t("mismatchHeading")} value={text} />
      <button type="button" class="button" onClick={run}>
        <Icon name="copy" />
        {t("mismatchCopy")}
      </button>
      <span role="status" class="said">
        {said}
      </span>
    </details>
  );
}
