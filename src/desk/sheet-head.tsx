/** Title of a sheet and the ways to take it along. */
import { sheetCsv } from "../export/sheet-csv.ts";
import { sheetJsonLd } from "../export/sheet-json-ld.ts";
import { sheetMarkdown } from "../export/sheet-markdown.ts";
import { Sure } from "../forms/sure.tsx";
import { isUnlooked, type Row } from "../sheet/bring.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { Icon } from "../view/icons.tsx";
import { download, fileName } from "../view/save.ts";
import { formatDay } from "../voice/date.ts";
import { t } from "../voice/text.ts";

interface Props {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  readonly onRemove: () => void;
}

const FILES = [
  ["Markdown", "md", "text/markdown", sheetMarkdown],
  ["CSV", "csv", "text/csv", sheetCsv],
  ["JSON-LD", "jsonld", "application/ld+json", sheetJsonLd],
] as const;

export function SheetHead({ sheet, rows, onRemove }: Props) {
  const { title, url, published } = sheet;
  return (
    <header class="sheet-head">
      <p class="quiet">{t("deskSheet")}</p>
      <h1 dir="auto">{title || url}</h1>
      <p class="quiet">
        {/^https?:/.test(url) ? (
          <a href={url} dir="ltr">
            {url}
          </a>
        ) : (
          <bdi>{url}</bdi>
        )}
        {published && ` · ${t("publishedOn", formatDay(published))}`}
      </p>
      {isUnlooked(rows) && <p class="remark">{t("sheetUnlooked")}</p>}
      <p class="links">
        {FILES.map(([name, ending, type, make]) => (
          <button
            key={name}
            type="button"
            class="link"
            aria-label={t("downloadAs", name)}
            onClick={() => download(make(sheet, rows), fileName(url, ending), type)}
          >
            <Icon name="download" />
            {name}
          </button>
        ))}
        <button type="button" class="link" onClick={() => print()}>
          {t("sheetPrint")}
        </button>
        <Sure label={t("sheetRemove")} onSure={onRemove} />
      </p>
    </header>
  );
}
