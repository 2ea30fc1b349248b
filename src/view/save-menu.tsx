/** The page's whole check, to take along. */
import { useState } from "preact/hooks";
import { pageCsv } from "../export/page-csv.ts";
import { pageJsonLd } from "../export/page-json-ld.ts";
import { pageMarkdown } from "../export/page-markdown.ts";
import type { PageReport } from "../messages.ts";
import { t } from "../voice/text.ts";
import { Icon } from "./icons.tsx";
import { copy, download, fileName } from "./save.ts";

export function SaveMenu({ report }: { report: PageReport }) {
  const [said, setSaid] = useState("");
  const copyAll = async () => {
    setSaid("");
    setSaid(t((await copy(pageMarkdown(report))) ? "copied" : "notCopied"));
  };
  const files = [
    ["Markdown", "md", "text/markdown", pageMarkdown],
    ["CSV", "csv", "text/csv", pageCsv],
    ["JSON-LD", "jsonld", "application/ld+json", pageJsonLd],
  ] as const;
  return (
    <details class="fold">
      <summary>{t("saveHeading")}</summary>
      <p class="links">
        <button type="button" class="link" onClick={copyAll}>
          <Icon name="copy" />
          {t("copyPage")}
        </button>
        {files.map(([name, ending, type, make]) => (
          <button
            key={name}
            type="button"
            class="link"
            aria-label={t("downloadAs", name)}
            onClick={() => download(make(report), fileName(report.url, ending), type)}
          >
            <Icon name="download" />
            {name}
          </button>
        ))}
        <span role="status" class="said">
          {said}
        </span>
      </p>
    </details>
  );
}
