/** All check sheets that are kept, last saved first. */
import { useEffect, useState } from "preact/hooks";
import { StoreLost } from "../app/store-lost.tsx";
import { isTouched } from "../sheet/sheet.ts";
import { onSheetChanged, readSheets, type StoredSheets } from "../store/sheets.ts";
import { formatDay, localDay } from "../voice/date.ts";
import { plural, t } from "../voice/text.ts";
import { troubleWords } from "../voice/trouble.ts";

export const sheetAddress = (url: string): string => `desk.html?${new URLSearchParams({ sheet: url })}`;

export function SheetList() {
  const [stored, setStored] = useState<StoredSheets>({ sheets: [], hasUnread: false });
  const [said, setSaid] = useState("");
  const load = () => readSheets().then(setStored, (error) => setSaid(troubleWords(error)));
  useEffect(() => {
    void load();
    return onSheetChanged(() => void load());
  }, []);
  const { sheets, hasUnread } = stored;
  return (
    <section>
      <h2>{t("sheetsHeading")}</h2>
      <p role="status">{said}</p>
      <StoreLost of={stored} />
      {sheets.length === 0 && <p class="quiet">{t("sheetsNone")}</p>}
      <ul class="own-list">
        {sheets.map(({ url, title, entries, saved }) => (
          <li key={url}>
            <a href={sheetAddress(url)} dir="auto">
              {title || url}
            </a>
            <p class="quiet">
              {[
                plural("sheetNoted", entries.filter(isTouched).length),
                formatDay(localDay(new Date(saved))),
              ].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {hasUnread && <p class="remark">{t("sheetsUnread")}</p>}
    </section>
  );
}
