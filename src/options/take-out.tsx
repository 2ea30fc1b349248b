/** Own reports out of the extension: everything in one file, to keep or to carry elsewhere, or as a table. */
import { ownCsv, templateCsv } from "../reports/csv-write.ts";
import type { OwnRecord } from "../reports/own.ts";
import { toJson } from "../reports/records.ts";
import { Icon } from "../view/icons.tsx";
import { download } from "../view/save.ts";
import { localDay } from "../voice/date.ts";
import { t } from "../voice/text.ts";

const named = (ending: string) => `on-whose-word-own-reports-${localDay(new Date())}.${ending}`;

export function TakeOut({ records }: { records: readonly OwnRecord[] }) {
  const json = () => download(toJson(records, new Date().toISOString()), named("json"), "application/json");
  return (
    <p class="links take-out">
      {records.length > 0 && (
        <>
          <button type="button" class="link" onClick={json}>
            <Icon name="download" />
            {t("ownBackup")}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => download(ownCsv(records), named("csv"), "text/csv")}
          >
            <Icon name="download" />
            {t("ownTable")}
          </button>
        </>
      )}
      <button
        type="button"
        class="link"
        onClick={() => download(templateCsv(), "on-whose-word-template.csv", "text/csv")}
      >
        <Icon name="download" />
        {t("ownTemplate")}
      </button>
    </p>
  );
}
