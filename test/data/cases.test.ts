/** The eight cases of the record keepers come out of the real data: one claim is read as a page's figure, beside the others. */
import database from "virtual:database";
import { describe, expect, test } from "vitest";
import { type PageFigure, relate } from "../../src/engine/compare/relate.ts";
import type { Claim, Measure } from "../../src/types/database.ts";
import type { Relation } from "../../src/types/findings.ts";

type Wanted = Partial<Claim> & { outlet?: string };

/** The first claim that has all these fields. */
function claim({ outlet, ...wanted }: Wanted): Claim {
  const outlets = new Map(database.reports.map((report) => [report.id, report.outlet]));
  const found = database.claims.find(
    (candidate) =>
      (outlet === undefined || outlets.get(candidate.report) === outlet) &&
      Object.entries(wanted).every(([field, value]) => candidate[field as keyof Claim] === value),
  );
  if (!found) throw new Error(`the record has no claim ${JSON.stringify({ outlet, ...wanted })}`);
  return found;
}

/** What a page would say that prints just this claim. */
const asPage = (printed: Claim, change: Partial<PageFigure> = {}): PageFigure => ({
  ...printed,
  dayInferred: false,
  ...change,
});

function relation(page: Claim, other: Claim, change?: Partial<PageFigure>): Relation | undefined {
  const measure = database.measures.find(({ id }) => id === other.measure) as Measure;
  return relate(asPage(page, change), other, measure)?.relation;
}

test("case 1: al-Hol grew from 54,500 to more than 72,000: later, never a conflict", () => {
  const counts = ["about 54,500", "57,000", "more than 66,000", "70,000", "72,000"].map((words) =>
    claim({ measure: "camp-population", words }),
  );
  for (const [at, count] of counts.entries())
    for (const next of counts.slice(at + 1)) {
      expect(relation(count, next)).toBe("later");
      expect(relation(next, count)).toBe("earlier");
    }
});

test("case 2: nearly 5,000 on 25 February and an estimated 5,000 on 17 March: later, not agrees", () => {
  const bali = claim({ measure: "people-inside", min: 5000, asOf: "2019-02-25" });
  const gabriel = claim({ measure: "people-inside", min: 5000, asOf: "2019-03-17" });
  expect([bali.speaker, gabriel.speaker]).toEqual(["mustafa-bali", "kino-gabriel"]);
  expect(relation(bali, gabriel)).toBe("later");
});

describe("case 3: one news conference", () => {
  const statement = "gabriel-2019-03-17-news-conference";

  test("29,600 and nearly 30,000 are one number rounded", () => {
    const reuters = claim({ statement, min: 29_600, outlet: "Reuters" });
    const afp = claim({ statement, min: 30_000, measure: "members-and-families-surrendered" });
    expect(relation(reuters, afp)).toBe("rounded");
  });

  test("1,306 is within more than 1,300: the same statement", () => {
    const rudaw = claim({ statement, min: 1306, outlet: "Rudaw" });
    expect(relation(rudaw, claim({ statement, words: "More than 1,300" }))).toBe("repeats");
  });

  test("1,600, which the record lacks because its weblog has no name, is on a page printed differently from 1,306", () => {
    const rudaw = claim({ statement, min: 1306, outlet: "Rudaw" });
    expect(relation(rudaw, rudaw, { min: 1600, max: 1600 })).toBe("printed-differently");
  });
});

test("case 4: some 200 by Bali and around 150 by an unnamed source on one day differ", () => {
  const bali = claim({ measure: "fighters-surrendered", min: 200, asOf: "2019-03-04" });
  const source = claim({ measure: "fighters-surrendered", min: 150, asOf: "2019-03-04" });
  expect(source.speakerRole).toBe("unnamed");
  expect(relation(bali, source)).toBe("differs");
});

test("case 5: 25 and 38 within one report differ; 112 two days on is later", () => {
  const gabriel = claim({ measure: "fighters-killed", min: 25, report: "004" });
  const other = claim({ measure: "fighters-killed", min: 38, report: "004" });
  const reuters = claim({ measure: "fighters-killed", words: "112" });
  expect(relation(gabriel, other)).toBe("differs");
  expect(relation(other, reuters)).toBe("later");
});

describe("case 6: 37,000 in two months and those since 9 January", () => {
  const twoMonths = () => claim({ measure: "people-left", words: "more than 37,000" });

  test("nearly 30,000 and 34,000 count members with families, and other civilians: narrower groups than people", () => {
    const members = claim({ min: 30_000, measure: "members-and-families-surrendered" });
    const civilians = claim({ min: 34_000, measure: "civilians-left" });
    for (const part of [members, civilians])
      expect(relation(twoMonths(), part)).toBe("counts-something-else");
  });

  test("their sum, printed a week later as 66,000 people since 9 January: another period", () => {
    const sum = claim({ measure: "people-left", words: "66,000", periodFrom: "2019-01-09" });
    expect(relation(twoMonths(), sum)).toBe("other-period");
  });
});

test("case 7 (no relation: one report against itself): the conversion that does not hold is in the note", () => {
  expect(claim({ words: "less than four square kilometres" }).note).toMatch(/conversion does not hold/);
});

test("case 8 (no relation: the undamaged wording is no report): the copy is marked reworded, its figure carries a note", () => {
  const damaged = claim({ measure: "fighters-captured", words: "tens" });
  expect(damaged.note).toMatch(/hundreds of/);
  expect(database.reports.find(({ id }) => id === damaged.report)?.reworded).toBe(true);
});
