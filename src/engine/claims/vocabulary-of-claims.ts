/** The group of a figure in the words that claims use (data/schemas: `who`). */

import type { FigureReading } from "./figure-reading.ts";

const MINORS_AND_WOMEN = /\b(?:women|woman|children|child|kids|girls|wives|widows|ladies|minors)\b/i;
const OTHER_CIVILIANS = /\b(?:civilians?|famil|relatives?|dependants?|dependents?|members?|people|men)/i;

/** `usual` is the group that the measure counts; a figure of a part of it says so. */
export function countedGroup(reading: FigureReading, usual: string): string {
  if (reading.who === "men" && usual === "fighters") return "men";
  const words = reading.why.find((why) => why.role === "who")?.words ?? "";
  if (
    reading.who === "civilians" &&
    usual === "civilians" &&
    MINORS_AND_WOMEN.test(words) &&
    !OTHER_CIVILIANS.test(words)
  ) {
    return "women-and-children";
  }
  return usual;
}
