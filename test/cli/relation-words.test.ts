/** What the terminal says of a report: a later count is no contradiction, however unsharp its day. */
import { expect, test } from "vitest";
import { relationWords } from "../../src/cli/relation-words.ts";
import type { Comparison } from "../../src/types/findings.ts";

test.each<[Partial<Comparison>, string]>([
  [{ relation: "later", reason: { days: 1 } }, "counted later by 1 day, no contradiction"],
  [{ relation: "earlier", reason: { days: -6 } }, "counted earlier by 6 days, no contradiction"],
  [{ relation: "later", reason: { days: 0 } }, "counted later, no contradiction"],
  [{ relation: "counts-something-else", reason: { claimWho: "land" } }, "counts something else: land"],
  [{ relation: "agrees", reason: {} }, "independently similar"],
])("%j", (comparison, words) => {
  expect(relationWords({ claim: "901-1", ...comparison } as Comparison)).toBe(words);
});
