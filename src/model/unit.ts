/** Which units of one question do not compare. */
import type { Claim } from "../types/database.ts";
import type { Figure } from "../types/findings.ts";

/** A share and an amount answer one question in terms that do not compare, and a share has no place on an axis of numbers. */
export const isOtherUnit = ({ unit }: Pick<Figure, "unit">, claim: Pick<Claim, "unit">): boolean =>
  (claim.unit === "share") !== (unit === "share");
