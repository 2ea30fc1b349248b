/** Short neutral words for the terminal; the extension's own are in _locales/. */
import type { Comparison, Relation } from "../types/findings.ts";

const WORDS: Readonly<Record<Relation, string>> = {
  "counts-something-else": "counts something else",
  "other-period": "counted over another period",
  earlier: "counted earlier",
  later: "counted later",
  repeats: "the same statement",
  agrees: "independently similar",
  rounded: "same figure, rounded",
  "printed-differently": "printed differently for one statement",
  revised: "the same source changed it",
  differs: "sources differ",
};

export function relationWords({ relation, reason }: Comparison): string {
  const words = WORDS[relation];
  if (relation === "earlier" || relation === "later") {
    const days = Math.abs(reason.days ?? 0);
    const by = days === 0 ? "" : ` by ${days} ${days === 1 ? "day" : "days"}`;
    return `${words}${by}, no contradiction`;
  }
  if (relation === "counts-something-else" && reason.claimWho) return `${words}: ${reason.claimWho}`;
  return words;
}
