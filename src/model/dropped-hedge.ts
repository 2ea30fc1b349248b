/** A hedge that the page left out: the source said "an estimated 5,000", the page prints "5,000". */
import type { Hedge } from "../types/database.ts";
import type { Figure } from "../types/findings.ts";
import type { Telling } from "./tellings.ts";

/** Hedges around one number. A range or a word of order is no number that a page could print without its hedge. */
const AROUND_A_NUMBER: readonly Hedge[] = ["about", "at-least", "at-most"];

/** The first telling of the very statement that hedged the number which the page prints plainly. */
export function droppedHedge(figure: Figure, tellings: readonly Telling[]): Telling | null {
  if (figure.hedge !== "exact" || typeof figure.value !== "number") return null;
  const isDropped = ({ comparison, claim }: Telling) =>
    AROUND_A_NUMBER.includes(claim.hedge) &&
    (claim.min ?? claim.max) === figure.value &&
    comparison.relation === "repeats" &&
    comparison.reason.days === 0;
  return tellings.find(isDropped) ?? null;
}
