/** The sheet that a desk shows: what is shown is what is kept, and what other pages keep in it joins. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Brought } from "../app/correct.ts";
import { both } from "../sheet/both.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { onSheetChanged, removeSheet, writeSheet } from "../store/sheets.ts";
import { t } from "../voice/text.ts";
import { troubleWords } from "../voice/trouble.ts";
import { nameSheet } from "./address.ts";
import { loadSheet } from "./load.ts";

/** null: not yet read. */
type Shown = Brought | null | "missing";

const sheetOf = (shown: Shown): Sheet | null => (shown && shown !== "missing" ? shown.sheet : null);

const withSheet = ({ rows }: Brought, sheet: Sheet): Brought => ({
  sheet,
  rows: rows.flatMap((row) => {
    const entry = sheet.entries.find(({ id }) => id === row.entry.id);
    return entry ? [{ ...row, entry }] : [];
  }),
});

export function useSheet(tabId: number | undefined, url: string | undefined) {
  const [brought, setBrought] = useState<Shown>(null);
  const [said, setSaid] = useState("");
  // Newer than what is drawn: a change that took its time (a comparison, a reading) meets what was kept meanwhile.
  const newest = useRef<Shown>(null);
  const show = (next: Shown) => {
    newest.current = next;
    setBrought(next);
  };
  const load = async (): Promise<void> => {
    const before = newest.current;
    try {
      const found = await loadSheet(tabId, sheetOf(before)?.url ?? url);
      // What was changed here while the store was read is not in what was read.
      if (newest.current !== before) return await load();
      show(found ?? "missing");
    } catch (error) {
      setSaid(troubleWords(error));
    }
  };
  useEffect(() => void load(), []);
  const shownUrl = sheetOf(brought)?.url;
  useEffect(() => {
    if (shownUrl !== undefined) nameSheet(shownUrl);
  }, [shownUrl]);
  useEffect(() => onSheetChanged((changed) => void (changed === shownUrl && load())), [shownUrl]);

  /** A change that fails is told, and the old state stays. @param seen what `changed` was made of; null: it could not be made. */
  const keep = async (seen: Sheet, changed: Sheet | null): Promise<void> => {
    setSaid("");
    const before = newest.current;
    if (!changed || !before || before === "missing") return setSaid(t("noteNotKept"));
    const sheet = before.sheet === seen ? changed : both(seen, changed, before.sheet);
    const next = withSheet(before, sheet);
    show(next);
    try {
      const kept = await writeSheet(sheet, before.sheet);
      if (kept !== sheet) await load();
      setSaid(t("noteKept"));
    } catch (error) {
      if (newest.current === next) show(before);
      setSaid(troubleWords(error));
    }
  };
  const remove = (sheet: Sheet): Promise<void> =>
    removeSheet(sheet.url).then(
      () => show("missing"),
      (error) => setSaid(troubleWords(error)),
    );
  return { brought, said, keep, remove };
}
