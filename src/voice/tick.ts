/** What a fact-checker says of a figure, and where it stands now. */
import type { Row } from "../sheet/bring.ts";
import type { Presence } from "../sheet/presence.ts";
import type { Entry, SheetTables, Tick } from "../sheet/sheet.ts";
import { correctedWords, isCorrected, readOf } from "../sheet/shown.ts";
import { formatDay, localDay } from "./date.ts";
import { questionOf } from "./entry.ts";
import { pageFacts } from "./page-facts.ts";
import { quoted } from "./quote.ts";
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
  unread: "presenceUnread",
  gone: "presenceGone",
};

/** null: as it was noted, or not looked at, which the sheet's head says once: nothing to say. */
export const presenceWords = (presence: Presence | null): string | null =>
  presence === null || presence === "here" ? null : t(PRESENCE_KEYS[presence]);

/** The day on which it was last noted, as the reader's calendar has it. */
export const changedWords = ({ changed }: Entry): string | null =>
  changed && t("changedOn", formatDay(localDay(new Date(changed))));

/**
 * What the reader put in place of what was read; both are said, so that neither hides the other. Of another number than the
 * one that stands there now it is said that it was.
 */
export function correctionWords(row: Row, tables: SheetTables): string | null {
  const { correction } = row.entry;
  if (!correction) return null;
  const read = readOf(row).figure;
  const meant = { ...read, ...correction };
  const said = `${questionOf(meant, tables)} (${scopeWords(meant.scope)}, ${pageFacts(meant, tables.speakers)})`;
  return isCorrected(row)
    ? t("correctedLine", said, questionOf(read, tables))
    : t("correctedBefore", quoted(correctedWords(row.entry)), said);
}
