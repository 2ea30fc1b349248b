/** Own reports, a page at a time: five thousand of them must not be drawn at once. */
import { useState } from "preact/hooks";
import { Sure } from "../forms/sure.tsx";
import type { OwnRecord } from "../reports/own.ts";
import { publishedWords } from "../voice/entry.ts";
import { plural, t } from "../voice/text.ts";

interface Props {
  readonly records: readonly OwnRecord[];
  readonly onSwitch: (record: OwnRecord, on: boolean) => void;
  readonly onEdit: (record: OwnRecord) => void;
  readonly onRemove: (record: OwnRecord) => void;
}

const ON_A_PAGE = 50;

const matches = ({ report }: OwnRecord, search: string): boolean =>
  [report.outlet, report.headline, report.url ?? "", report.id].some((text) =>
    text.toLowerCase().includes(search),
  );

function Item({ record, onSwitch, onEdit, onRemove }: Omit<Props, "records"> & { record: OwnRecord }) {
  const { report, on } = record;
  return (
    <li>
      <h3>{report.outlet}</h3>
      <p class="excerpt" dir="auto">
        {report.headline}
      </p>
      <p class="quiet">
        {[publishedWords(report), plural("coverageClaims", report.claims.length)].filter(Boolean).join(" · ")}
      </p>
      <p class="links">
        <label class="tick">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => onSwitch(record, event.currentTarget.checked)}
          />
          <span>{t("ownOn")}</span>
        </label>
        <button
          type="button"
          class="link"
          aria-label={t("ownEditOne", report.headline)}
          onClick={() => onEdit(record)}
        >
          {t("ownEdit")}
        </button>
        <Sure label={t("ownRemove")} onSure={() => onRemove(record)} />
      </p>
    </li>
  );
}

export function OwnList({ records, ...actions }: Props) {
  const [search, setSearch] = useState("");
  const [page, setPage] = useState(0);
  const found = records.filter((record) => matches(record, search.trim().toLowerCase()));
  const from = Math.min(page * ON_A_PAGE, Math.max(0, found.length - 1));
  const shown = found.slice(from - (from % ON_A_PAGE), from - (from % ON_A_PAGE) + ON_A_PAGE);
  if (records.length === 0) return <p>{t("ownNone")}</p>;
  return (
    <>
      <label class="search">
        <span>{t("ownSearch")}</span>
        <input
          type="search"
          dir="auto"
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
            setPage(0);
          }}
        />
      </label>
      <p role="status">{plural("originReports", found.length)}</p>
      <ul class="own-list">
        {shown.map((record) => (
          <Item key={record.id} record={record} {...actions} />
        ))}
      </ul>
      {found.length > ON_A_PAGE && (
        <p class="links">
          <button type="button" class="link" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t("pageBefore")}
          </button>
          <button
            type="button"
            class="link"
            disabled={(page + 1) * ON_A_PAGE >= found.length}
            onClick={() => setPage(page + 1)}
          >
            {t("pageAfter")}
          </button>
        </p>
      )}
    </>
  );
}
