import type { ClaimUnit, Hedge, Interval } from "../types/database.ts";
import { formatNumber, t } from "./text.ts";

/** Units that are measured, not counted: "or less" instead of "or fewer". */
const AMOUNTS: readonly ClaimUnit[] = ["km2", "usd", "share"];

/** A number with its unit, as the reader's language writes it. */
export function formatValue(value: number, unit: ClaimUnit): string {
  if (unit === "share") return formatNumber(value, { style: "percent", maximumFractionDigits: 1 });
  if (unit === "usd")
    return formatNumber(value, {
      style: "currency",
      currency: "USD",
      notation: "compact",
      maximumFractionDigits: 2,
    });
  return unit === "km2" ? t("squareKilometres", formatNumber(value)) : formatNumber(value);
}

/** What the printed words allow, in words: "up to 600" is a ceiling, "hundreds" a word of order. */
export function intervalWords({ min, max }: Interval, hedge: Hedge, unit: ClaimUnit): string {
  const low = min === null ? "" : formatValue(min, unit);
  const high = max === null ? "" : formatValue(max, unit);
  if (hedge === "order") return low && high ? t("intervalOrder", low, high) : t("intervalOrderOpen");
  if (low && high) {
    if (low !== high) return t("intervalRange", low, high);
    return t(hedge === "about" ? "intervalAbout" : "intervalExact", low);
  }
  if (low) return t("intervalAtLeast", low);
  return t(AMOUNTS.includes(unit) ? "intervalAtMostAmount" : "intervalAtMost", high);
}
