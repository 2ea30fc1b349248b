/** What a fact-checker says of a figure, and where it stands now. */
import type { Presence } from "../sheet/bring.ts";
import { type Entry, figureOf, type SheetTables, type Tick } from "../sheet/sheet.ts";
import { formatDay, localDay } from "./date.ts";
import { questionOf } from "./entry.ts";
import { pageFacts } from "./page-facts.ts";
import { scopeWords } from "./range.ts";
import { type MessageKey, t } from "./text.ts";

const TICK_KEYS: Readonly<Record<Tick, MessageKey>> = {
  open: "tickOpen",
  checked: "tickChecked",
  "needs-work": "tickNeedsWork",
  "not-ours": "tickNotOurs",
};

export const tickWords = (tick: Tick): string => t(TICK_KEYS[tick]);

const PRESENCE_KEYS: Readonly<Record<Exclude<Presence, "here">, MessageKey>> = {
  changed: "presenceChanged",
  gone: "presenceGone",
};

/** null: as it was noted, nothing to say. */
export const presenceWords = (presence: Presence): string | null =>
  presence === "here" ? null : t(PRESENCE_KEYS[presence]);

/** The day on which it was last noted, as the reader's calendar has it. */
export const changedWords = ({ changed }: Entry): string | null =>
  changed && t("changedOn", formatDay(localDay(new Date(changed))));

/** What the reader put in place of what was read; both are said, so that neither hides the other. */
export function correctionWords(entry: Entry, tables: SheetTables): string | null {
  if (!entry.correction) return null;
  const read = entry.item.figure;
  const now = figureOf(entry);
  const facts = pageFacts(now, tables.speakers);
  return t(
    "correctedLine",
    `${questionOf(now, tables)} (${scopeWords(now.scope)}, ${facts})`,
    questionOf(read, tables),
  );
}
