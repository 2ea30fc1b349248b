import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../src/engine/quantities/index.ts";
import { type CountedRow, expectOnly } from "../made.ts";

type Range = readonly [text: string, exact: string, low: number, high: number];

function expectRange(text: string, exact: string, low: number, high: number): void {
  const { quantities } = readQuantities(text);
  expect(quantities).toHaveLength(1);
  expect(quantities[0]).toMatchObject({ exact, value: [low, high], min: low, max: high, hedge: "range" });
}

describe("joints of a range", () => {
  test.each<Range>([
    ["5 to 7 men", "5 to 7", 5, 7],
    ["from 5 till 7 men", "from 5 till 7", 5, 7],
    ["from 5 until 7 men", "from 5 until 7", 5, 7],
    ["from 7 to 5 men", "from 7 to 5", 5, 7],
    ["5–7 men", "5–7", 5, 7],
    ["5 – 7 men", "5 – 7", 5, 7],
    ["5—7 men", "5—7", 5, 7],
    ["between 5-7 men", "5-7", 5, 7],
    ["between 5 and 7 men", "between 5 and 7", 5, 7],
    ["between about 5 and almost 7 men", "between about 5 and almost 7", 5, 7],
    ["between 5 or 7 men", "between 5 or 7", 5, 7],
    ["five or six men", "five or six", 5, 6],
    ["5 or 10 men", "5 or 10", 5, 10],
    ["by 5 to 10 men", "5 to 10", 5, 10],
    ["between dozens and hundreds of men", "between dozens and hundreds", 24, 999],
    ["from hundreds to dozens of men", "from hundreds to dozens", 24, 999],
    ["the camp fell, with from 5 to 7 men", "from 5 to 7", 5, 7],
    ["The camp fell. From 5 to 7 men", "From 5 to 7", 5, 7],
    ["$1m-$2m a day", "$1m-$2m", 1e6, 2e6],
    ["$1 million-$2 million a day", "$1 million-$2 million", 1e6, 2e6],
    ["€3m–€4m a day", "€3m–€4m", 3e6, 4e6],
    // A letter means at both ends what it means at the second.
    ["between 7m and 8m people", "between 7m and 8m", 7e6, 8e6],
    ["7m-8m people", "7m-8m", 7e6, 8e6],
    ["7m or 8m people", "7m or 8m", 7e6, 8e6],
    ["7m to 8m deep", "7m to 8m", 7, 8],
    ["7m-8m.", "7m-8m", 7, 8],
  ])("%s", expectRange);

  test("a letter alone is not read by what stands farther on", () => {
    expect(readQuantities("7m and 8 people").quantities.map(({ min }) => min)).toEqual([7, 8]);
  });

  test.each<CountedRow>([
    ["5 — 7 men", "5", "7"],
    ["5 -7 men", "5", "7"],
    ["5- 7 men", "5", "7"],
    ["5 – some 7 men", "5", "some 7"],
    ["7 to 5 men", "7", "5"],
    ["5 to 5 men", "5", "5"],
    ["20,000-15,000 men", "20,000", "15,000"],
    ["5,000-5,000 men", "5,000", "5,000"],
    ["5 and 7 men", "5", "7"],
    ["from 5 and 7 men", "5", "7"],
    ["5 with 7 men", "5", "7"],
    ["two or 200 men", "two", "200"],
    ["5 or 11 men", "5", "11"],
    ["6 or 5 men", "6", "5"],
    ["5 or 5 men", "5", "5"],
    ["by 5 to 11 men", "5", "11"],
    ["5 to March 7", "5"],
    ["5 to 7th Street", "5"],
    ["5 to", "5"],
    ["from dozens to 300 men", "dozens", "300"],
    ["from 5 to hundreds of men", "5", "hundreds"],
    ["dozens and hundreds of men", "dozens", "hundreds"],
    ["dozens – hundreds of men", "dozens", "hundreds"],
  ])("two numbers: %s", expectOnly);
});

describe("from one count to another after a verb of change", () => {
  test.each<CountedRow>([
    ["the camp grew from 500 to 900 men", "500", "900"],
    ["it fell in the course of a long winter from 500 to 900 men", "500", "900"],
    ["it fell in the course of a very long winter from 500 to 900 men", "from 500 to 900"],
    ["fell from 500 to 900 men", "500", "900"],
    ["it fell from 90 to 50 square kilometres", "90", "50 square kilometres"],
    ["it fell from 90 hectares to 50 hectares", "90 hectares", "50 hectares"],
    ["it fell from 90 percent to 50 percent", "from 90 percent to 50 percent"],
    ["it fell 500 to 900 men short", "500 to 900"],
    ["it fell to between 500 and 900 men", "between 500 and 900"],
    ["it fell, from 500 to 900 men", "500", "900"],
    ["it fell, they say, from 500 to 900 men", "500", "900"],
    ["it fell, they say from 500 to 900 men", "from 500 to 900"],
    ["it fell. It stood, from 500 to 900 men", "from 500 to 900"],
  ])("%s", expectOnly);
});

describe("units of the two ends", () => {
  test.each<readonly [...Range, unit: string]>([
    ["5 to 7 km", "5 to 7 km", 5, 7, "distance"],
    ["5 km to 7 km", "5 km to 7 km", 5, 7, "distance"],
    ["from 5 km to 7", "from 5 km to 7", 5, 7, "distance"],
    ["from 50 hectares to 70", "from 50 hectares to 70", 0.5, 0.7, "km2"],
    ["from 50 hectares to 2 square kilometres", "from 50 hectares to 2 square kilometres", 0.5, 2, "km2"],
    ["$5 to $7", "$5 to $7", 5, 7, "usd"],
    ["$5-7 million", "$5-7 million", 5e6, 7e6, "usd"],
    ["€5-7 million", "€5-7 million", 5e6, 7e6, "money"],
    ["5 dollars to 7 dollars", "5 dollars to 7 dollars", 5, 7, "usd"],
    ["5 to $7 million", "5 to $7 million", 5e6, 7e6, "usd"],
  ])("%s", (text, exact, low, high, unit) => {
    expectRange(text, exact, low, high);
    expect(readQuantities(text).quantities[0]?.unit).toBe(unit);
  });

  test.each<CountedRow>([
    ["they went 5 km to 7 villages", "5 km", "7"],
    ["they went 5 km to 7 hours", "5 km", "7 hours"],
    ["it rose 5 dollars to $70", "5 dollars", "$70"],
    ["5 km or 6 km", "5 km", "6 km"],
    ["5 or 6 km", "5 or 6 km"],
    ["from $5 to 7 km", "$5", "7 km"],
  ])("ends that do not go together: %s", expectOnly);
});

describe("a scale that is said once", () => {
  test.each<Range>([
    ["four to five thousand men", "four to five thousand", 4000, 5000],
    ["15-20,000 men", "15-20,000", 15_000, 20_000],
    ["between 2 and 3,000 men", "between 2 and 3,000", 2000, 3000],
    ["4 or 5,000 men", "4 or 5,000", 4000, 5000],
    ["500-1,000 men", "500-1,000", 500, 1000],
    ["from 1 to 1,500 men", "from 1 to 1,500", 1, 1500],
    ["1,500-2,000 men", "1,500-2,000", 1500, 2000],
    ["four to five hundred men", "four to five hundred", 400, 500],
    ["three, four hundred men", "three, four hundred", 300, 400],
    ["two, three thousand men", "two, three thousand", 2000, 3000],
    ["5 million-6 million men", "5 million-6 million", 5e6, 6e6],
    ["5-7k men", "5-7k", 5000, 7000],
    ["0.5 to 1 million men", "0.5 to 1 million", 500_000, 1_000_000],
    ["twenty-two to thirty thousand men", "twenty-two to thirty thousand", 22_000, 30_000],
    ["one and a half to two million men", "one and a half to two million", 1_500_000, 2_000_000],
    ["two hundred to three hundred thousand men", "two hundred to three hundred thousand", 200_000, 300_000],
    ["5 to 7,000 men", "5 to 7,000", 5000, 7000],
    ["900 to two thousand men", "900 to two thousand", 900, 2000],
    ["five hundred to two thousand men", "five hundred to two thousand", 500, 2000],
    ["2 to 2 thousand men", "2 to 2 thousand", 2, 2000],
  ])("%s", expectRange);
});
