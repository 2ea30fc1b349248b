/** One report of a figure: speaker, number, where and when, how it compares. */
import type { Entry } from "../voice/entry.ts";
import { t } from "../voice/text.ts";

export function EntryItem({ entry }: { entry: Entry }) {
  const dates = [entry.asOf, entry.published].filter(Boolean).join(", ");
  return (
    <li>
      <h3>{entry.speaker}</h3>
      <p>
        <span class="value">{entry.words}</span> <span class="quiet">{entry.interval}</span>
      </p>
      <p class="relation">{entry.relation}</p>
      <p class="quiet">{entry.outlet}</p>
      <p class="quiet">{dates}</p>
      {entry.note && <p class="quiet">{t("note", entry.note)}</p>}
      {entry.url && (
        <a
          class="quiet"
          href={entry.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t("openReport", entry.headline)}
        >
          {t("readReport")}
        </a>
      )}
    </li>
  );
}
