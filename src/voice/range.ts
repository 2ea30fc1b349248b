/** The line from lowest to highest, which always carries its scope, its dates and its origins. */
import type { Range, RangeEnd } from "../model/range.ts";
import type { Scope } from "../types/database.ts";
import { formatDay } from "./date.ts";
import { formatValue } from "./interval.ts";
import { quoted } from "./quote.ts";
import { type MessageKey, plural, t } from "./text.ts";

const SCOPES: Readonly<Record<Scope, MessageKey>> = {
  level: "scopeLevel",
  event: "scopeEvent",
  total: "scopeTotal",
};

export const scopeWords = (scope: Scope): string => t(SCOPES[scope]);

/** An open end keeps the words that opened it: "more than 5,000" is not 5,000. */
const endWords = ({ value, isOpen, claim }: RangeEnd) =>
  isOpen ? quoted(claim.words) : formatValue(value, claim.unit);

export function rangeWords({ low, high }: Range): string {
  return low.claim.id === high.claim.id && low.value === high.value
    ? endWords(high.isOpen ? high : low)
    : low.value === high.value && low.isOpen === high.isOpen
      ? endWords(low)
      : t("rangeLine", endWords(low), endWords(high));
}

export function rangeDates({ from, to }: Range): string {
  if (!from || !to) return t("rangeUndated");
  return from === to ? formatDay(from) : t("periodBetween", formatDay(from), formatDay(to));
}

export const rangeBasis = ({ reports, origins }: Range): string =>
  t("rangeBasis", plural("originReports", reports), plural("originCount", origins));
