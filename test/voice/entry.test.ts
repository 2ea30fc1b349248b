import { expect, test, vi } from "vitest";
import type { Relation } from "../../src/types/findings.ts";
import { browser } from "../fake-browser.ts";
import { claim, comparison, figure, pageReport, source } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { coverageWords, entryOf, questionWords } = await import("../../src/voice/entry.ts");
const { intervalWords } = await import("../../src/voice/interval.ts");
const { originsWords } = await import("../../src/voice/origin.ts");
const { relationWords } = await import("../../src/voice/relation.ts");

const said = (
  relation: typeof comparison.relation,
  reason: typeof comparison.reason = {},
  ofPage: Partial<typeof figure> = {},
  ofClaim: Partial<typeof claim> = {},
) =>
  relationWords(
    { claim: "901-1", relation, reason },
    { ...figure, ...ofPage },
    { ...claim, who: figure.who, unit: figure.unit as "people", scope: figure.scope, ...ofClaim },
    pageReport.speakers,
    source,
  );

const telling = { comparison, claim, report: source, times: 1 };

test("a report is told speaker first, publisher and origin apart", () => {
  expect(entryOf(telling, figure, pageReport)).toEqual({
    id: "901-1",
    speaker: "A Spokesman, SDF (a party to the battle)",
    words: "“up to 600”",
    interval: "600 or fewer, a ceiling",
    lineage: ["The Sample Post", "Another Paper", "AFP", "A Spokesman, SDF"],
    isReworded: true,
    times: null,
    asOf: "Counted as of February 12, 2019",
    place: null,
    published: "published February 13, 2019",
    relation: "Counted 21 days earlier. The number may have changed; this is no contradiction.",
    note: null,
    headline: "A headline",
    url: "https://news.example/a",
    sentenceUrl: "https://news.example/a#:~:text=up%20to%20600",
  });
});

test("where nobody is quoted the author of the wording speaks, never the site that copied it", () => {
  const said = (report: object) =>
    entryOf(
      { ...telling, claim: { ...claim, speaker: null }, report: { ...source, ...report } },
      figure,
      pageReport,
    ).speaker;
  expect(said({})).toBe("AFP in its own words");
  expect(said({ agency: null })).toBe("Another Paper in its own words");
  expect(said({ agency: null, republished: [] })).toBe("The Sample Post in its own words");
});

test("whom nobody names is described, and said once to be unnamed", () => {
  const words = (role: string) =>
    entryOf({ ...telling, claim: { ...claim, speaker: "s1", speakerRole: role } } as never, figure, {
      ...pageReport,
      speakers: { s1: { ...pageReport.speakers.s1, name: "Military source not named" } },
    } as never).speaker;
  expect(words("unnamed")).toBe("Military source (not named)");
  expect(words("party")).toBe("Military source (not named, a party to the battle)");
});

test("an address that is no web address is not linked", () => {
  const report = { ...source, url: "javascript:alert(1)" };
  expect(entryOf({ ...telling, report }, figure, pageReport)).toMatchObject({ url: null, sentenceUrl: null });
});

test("what a report prints twice is said once, with how often", () => {
  expect(entryOf({ ...telling, times: 2 }, figure, pageReport).times).toBe("printed 2 times in this report");
});

test("origins are told apart though nobody names them and names hold commas", () => {
  const origin = { role: "unnamed", statements: ["a"], reports: 1, asOf: "2019-01-20" } as const;
  const speakers = {
    witness: { ...pageReport.speakers.s1, id: "witness", name: "Witness not named", body: null },
  };
  const words = originsWords(
    [
      { ...origin, speaker: "witness", author: "AFP" },
      { ...origin, speaker: "A Spokesman, SDF", author: "AFP" },
      { ...origin, speaker: "witness", author: "AP" },
      { ...origin, speaker: "witness", author: "AP", asOf: "2019-01-21" },
    ],
    4,
    speakers as never,
  );
  expect(words).toBe(
    "4 reports, 4 origins: Witness (not named) in AFP (1); A Spokesman, SDF (1); Witness (not named) in AP, January 20, 2019 (1); Witness (not named) in AP, January 21, 2019 (1).",
  );
});

test("a report of two origins is told, else the numbers would not add up", () => {
  const origin = { role: "party", author: "AFP", statements: ["a"], asOf: null } as const;
  const words = (reports: number) =>
    originsWords(
      [
        { ...origin, speaker: "One", reports: 2 },
        { ...origin, speaker: "Two", reports: 1 },
      ],
      reports,
      {},
    );
  expect(words(3)).toBe("3 reports, 2 origins: One (2); Two (1).");
  expect(words(2)).toBe("2 reports, 2 origins: One (2); Two (1). Some reports have more than one origin.");
});

test("a question is asked in the reader's language, or as the data asks it", () => {
  expect(questionWords("camp-population", "as the data asks")).toBe("How many people live in al-Hol camp?");
  expect(questionWords("of-another-battle", "How many ships sank?")).toBe("How many ships sank?");
  expect(questionWords("of-another-battle")).toBe("of-another-battle");
});

test("relations", () => {
  expect(said("later", { days: 1 })).toBe(
    "Counted 1 day later. The number may have changed; this is no contradiction.",
  );
  expect(said("counts-something-else", {}, {}, { who: "members-and-families" })).toContain(
    "together with their families; the page counts IS fighters",
  );
  expect(said("other-period", {}, {}, { periodFrom: "2019-01-09", periodTo: null })).toBe(
    "Counted over another period: since January 9, 2019.",
  );
  expect(said("other-period", { undated: true }, {}, { asOf: null })).toBe(
    "This report gives no date for its figure, so nothing can be said of earlier or later.",
  );
  expect(said("other-period", { undated: true }, { asOf: null })).toBe(
    "The page gives no exact date for its figure, so nothing can be said of earlier or later.",
  );
  expect(said("counts-something-else", {}, { unit: "km2" }, { unit: "share" })).toBe(
    "Counts something else: this report gives a share; the page gives an amount.",
  );
  expect(said("counts-something-else", {}, { unit: "share" }, { unit: "km2" })).toBe(
    "Counts something else: this report gives an amount; the page gives a share.",
  );
  expect(said("counts-something-else", {}, {}, { place: "Hajin" })).toContain("counts in Hajin");
  expect(said("counts-something-else", {}, { unit: "things" }, { place: "Hajin" })).toContain(
    "counts in Hajin",
  );
  expect(said("differs")).toBe(
    "Sources differ: the page says “around 1,000”, A Spokesman, SDF says “up to 600”.",
  );
  expect(said("revised", { days: 3 })).toContain("later gave");
});

test("a similar number is independent only where both name somebody, of two bodies, on known days", () => {
  const similar = (ofPage: object, ofClaim: object, speakers: object, reason = {}) =>
    relationWords(
      { claim: "901-1", relation: "agrees", reason },
      { ...figure, ...ofPage },
      { ...claim, ...ofClaim },
      { ...pageReport.speakers, ...speakers } as never,
      source,
    );
  const speaker = (id: string, body: string | null, role = "party") => ({
    [id]: { id, name: id, spellings: [], body, role },
  });
  const two = { ...speaker("bali", "SDF"), ...speaker("monitor", "Observatory", "monitor") };
  const [bali, monitor] = [{ speaker: "bali" }, { speaker: "monitor", speakerRole: "monitor" }];
  expect(similar(bali, monitor, two)).toBe("Independently similar.");
  expect(similar(bali, monitor, two, { undated: true })).toContain("One of the two has no exact date");
  expect(similar({ speaker: null }, monitor, two)).toContain("confirms nothing");
  expect(similar(bali, { speaker: null }, two)).toContain("confirms nothing");
  expect(similar(bali, { ...monitor, speakerRole: "unnamed" }, two)).toContain("confirms nothing");
  expect(similar(bali, monitor, { ...two, ...speaker("bali", "SDF", "unnamed") })).toContain(
    "confirms nothing",
  );
  const oneBody = { ...two, ...speaker("monitor", "SDF") };
  expect(similar(bali, monitor, oneBody)).toBe(
    "A similar number from the same body, SDF: not a second confirmation.",
  );
});

test("one speaker's similar number is a second confirmation on no day", () => {
  expect(said("repeats", { days: 0 })).toContain("The same statement");
  expect(said("repeats", { days: 9 })).toContain("The same source gave a similar number");
  expect(said("repeats", { undated: true })).toContain("The same source gave a similar number");
});

test("where a claim counts is said when its question asks of another place", () => {
  const measures = { [claim.measure]: { ...pageReport.measures[claim.measure], place: "Baghouz" } } as never;
  const placeOf = (place: string) =>
    entryOf({ ...telling, claim: { ...claim, place } }, figure, { ...pageReport, measures }).place;
  expect(placeOf("Hajin")).toBe("Hajin");
  expect(placeOf("Baghouz")).toBeNull();
});

test("two origins that speak for one body are said not to be independent", () => {
  const origin = { role: "party", author: "AFP", statements: ["a"], asOf: null, reports: 1 } as const;
  const speakers = {
    bali: { id: "bali", name: "Bali", spellings: [], body: "SDF", role: "party" },
    gabriel: { id: "gabriel", name: "Gabriel", spellings: [], body: "SDF", role: "party" },
    un: { id: "un", name: "UN", spellings: [], body: null, role: "un" },
  } as const;
  const words = (...ids: string[]) =>
    originsWords(
      ids.map((speaker) => ({ ...origin, speaker })),
      ids.length,
      speakers,
    );
  expect(words("bali", "gabriel", "un")).toMatch(/Not all of these origins are independent.*SDF\.$/);
  expect(words("bali", "un")).not.toContain("independent");
});

/** Every one that there is: a relation left out does not compile. */
const RELATIONS: Readonly<Record<Relation, true>> = {
  "counts-something-else": true,
  "other-period": true,
  earlier: true,
  later: true,
  repeats: true,
  agrees: true,
  rounded: true,
  "printed-differently": true,
  revised: true,
  differs: true,
};

test("every relation has words, and none judges", () => {
  for (const relation of Object.keys(RELATIONS) as Relation[]) {
    expect(said(relation), relation).toMatch(/^\p{Lu}.*\.$/u);
    expect(said(relation)).not.toMatch(/\b(?:true|false|refuted|debunked|wrong|correct)\b/i);
  }
});

test("intervals in words", () => {
  expect(intervalWords({ min: 5000, max: null }, "at-least", "people")).toBe("5,000 or more");
  expect(intervalWords({ min: null, max: 4 }, "at-most", "km2")).toBe("4 km² or less, a ceiling");
  expect(intervalWords({ min: 1000, max: 1500 }, "range", "people")).toBe("between 1,000 and 1,500");
  expect(intervalWords({ min: 200, max: 999 }, "order", "people")).toBe(
    "a word of order: anything from 200 to 999",
  );
  expect(intervalWords({ min: 0.333, max: 0.333 }, "exact", "share")).toBe("33.3%");
});

test("the database says how small it is", () => {
  expect(pageReport.coverage && coverageWords(pageReport.coverage)).toBe(
    "The database holds 5 reports, 65 figures, February 12, 2019 to March 19, 2019.",
  );
});
