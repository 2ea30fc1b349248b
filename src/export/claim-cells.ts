/** What every table says of a claim, under the same names: of a check, and of own reports. */
import type { Claim } from "../types/database.ts";

/** What a claim says itself, without who said it and where it is printed. */
type Told = Omit<Claim, "id" | "report" | "measure" | "speaker" | "selector">;

export const claimCells = (claim: Told) => ({
  words: claim.words,
  min: claim.min,
  max: claim.max,
  hedge: claim.hedge,
  unit: claim.unit,
  who: claim.who,
  place: claim.place,
  scope: claim.scope,
  period_from: claim.periodFrom,
  period_to: claim.periodTo,
  as_of: claim.asOf,
  as_of_precision: claim.asOfPrecision,
  speaker_role: claim.speakerRole,
  statement: claim.statement,
  note: claim.note,
});
