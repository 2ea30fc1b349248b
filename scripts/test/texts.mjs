/** Where the reports' texts are, which are not ours to publish: beside the project, or where REPORT_TEXTS says. */
import { existsSync } from "node:fs";
import path from "node:path";

export const TEXTS = process.env.REPORT_TEXTS ?? path.resolve(import.meta.dirname, "../../../shared/reports");

/** @param {string} unheld what goes unchecked without them, as it is told @returns {boolean} whether they are here */
export function textsAreHere(unheld) {
  const here = existsSync(TEXTS);
  if (!here) console.warn(`NOTE: ${TEXTS} is not here: ${unheld}.`);
  return here;
}
