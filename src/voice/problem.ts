/** Why something is not taken, in the reader's words. */
import type { Problem, Term } from "../reports/problem.ts";
import { t } from "./text.ts";

/** What a term is called where the problem is shown. */
export type Naming = (term: Term) => string;

/** As it stands in a file. */
export const asInFile: Naming = ({ field, value }) => value ?? field;

export const problemWords = ([key, ...values]: Problem, naming: Naming = asInFile): string =>
  t(key, ...values.map((value) => (typeof value === "string" ? value : naming(value))));
