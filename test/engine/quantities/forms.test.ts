import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../src/engine/quantities/index.ts";
import type { Quantity } from "../../../src/types/findings.ts";

type Row = readonly [text: string, exact: string, min: number | null, max: number | null, hedge: string];

function expectOne([text, exact, min, max, hedge]: Row): Quantity {
  const { quantities } = readQuantities(text);
  expect(quantities).toHaveLength(1);
  expect(quantities[0]).toMatchObject({ exact, min, max, hedge });
  return quantities[0] as Quantity;
}

const exactly = (text: string, exact: string, value: number): Row => [text, exact, value, value, "exact"];

describe("digits in every printed form", () => {
  test.each<Row>([
    exactly("5,000 men", "5,000", 5000),
    exactly("5.000 people", "5.000", 5000),
    exactly("3.000 ppl", "3.000", 3000),
    exactly("60'000 men", "60'000", 60000),
    exactly("5 000 men", "5 000", 5000),
    exactly("5\u202f000 men", "5\u202f000", 5000),
    exactly("٥٠٠٠ people", "٥٠٠٠", 5000),
    exactly("5000 people", "5000", 5000),
    exactly("3.4 million people", "3.4 million", 3_400_000),
    exactly("3 mil people", "3 mil", 3_000_000),
    exactly("30k people", "30k", 30_000),
    exactly("1.2bn people", "1.2bn", 1_200_000_000),
    exactly("1½ million", "1½ million", 1_500_000),
    exactly("2000 people", "2000", 2000),
  ])("%s", (...row) => {
    expectOne(row);
  });
});

describe("number words", () => {
  test.each<Row>([
    exactly("two hundred and fifty men", "two hundred and fifty", 250),
    exactly("fifty-four thousand people", "fifty-four thousand", 54_000),
    exactly("twelve hundred men", "twelve hundred", 1200),
    exactly("a hundred men", "a hundred", 100),
    exactly("one hundred and one men", "one hundred and one", 101),
    exactly("twenty-one men", "twenty-one", 21),
    exactly("half a dozen men", "half a dozen", 6),
    exactly("two dozen men", "two dozen", 24),
    exactly("half a million people", "half a million", 500_000),
    exactly("two and a half million people", "two and a half million", 2_500_000),
    ["a couple of thousand men", "a couple of thousand", 2000, 2000, "about"],
  ])("%s", (...row) => {
    expectOne(row);
  });
});

describe("words of order take the intervals of the guide", () => {
  test.each<Row>([
    ["dozens of people", "dozens", 24, 99, "order"],
    ["scores of people", "scores", 40, 99, "order"],
    ["hundreds of people", "hundreds", 200, 999, "order"],
    ["several hundred men", "several hundred", 200, 999, "order"],
    ["a few hundred men", "a few hundred", 200, 500, "order"],
    ["thousands of people", "thousands", 2000, 9999, "order"],
    ["a few thousand people", "a few thousand", 2000, 5000, "order"],
    ["tens of thousands of people", "tens of thousands", 20_000, 99_999, "order"],
    ["hundreds of thousands of people", "hundreds of thousands", 200_000, 999_999, "order"],
    ["millions of people", "millions", 2_000_000, 9_999_999, "order"],
    ["hundreds, if not thousands of men", "hundreds, if not thousands", 200, 9999, "order"],
    ["just a few hundred men", "just a few hundred", 200, 500, "order"],
  ])("%s", (...row) => {
    expectOne(row);
  });
});

describe("ranges", () => {
  test.each<Row>([
    ["15,000-20,000 men", "15,000-20,000", 15_000, 20_000, "range"],
    ["15,000–20,000 men", "15,000–20,000", 15_000, 20_000, "range"],
    ["15,000 to 20,000 men", "15,000 to 20,000", 15_000, 20_000, "range"],
    ["some 2,000 to 3,000 men", "some 2,000 to 3,000", 2000, 3000, "range"],
    ["between 200 and 300 men", "between 200 and 300", 200, 300, "range"],
    ["from 5 to 7 men", "from 5 to 7", 5, 7, "range"],
    ["four to five thousand men", "four to five thousand", 4000, 5000, "range"],
  ])("%s", (...row) => {
    expect(typeof expectOne(row).value).toBe("object");
  });

  test("“and” without “between” is a list", () => {
    const { quantities } = readQuantities("200 and 300 men");
    expect(quantities.map(({ exact }) => exact)).toEqual(["200", "300"]);
  });
});

describe("hedges", () => {
  test.each([
    "some",
    "about",
    "around",
    "roughly",
    "an estimated",
    "nearly",
    "almost",
    "close to",
    "barely",
    "~",
  ])("%s: about", (word) => {
    const exact = word === "~" ? "~5,000" : `${word} 5,000`;
    expectOne([`${exact} men`, exact, 5000, 5000, "about"]);
  });

  test.each([
    "more than",
    "over",
    "at least",
    "upwards of",
    "no fewer than",
    "not less than",
    "just over",
    ">",
  ])("%s: at least", (word) => {
    const exact = word === ">" ? ">5,000" : `${word} 5,000`;
    expectOne([`${exact} men`, exact, 5000, null, "at-least"]);
  });

  test.each([
    "up to",
    "as many as",
    "at most",
    "less than",
    "fewer than",
    "under",
    "no more than",
    "not more than",
  ])("%s: at most", (word) => {
    expectOne([`${word} 5,000 men`, `${word} 5,000`, null, 5000, "at-most"]);
  });

  test.each<Row>([
    ["34 members at least", "34", 34, null, "at-least"],
    ["100 or more men", "100 or more", 100, null, "at-least"],
    ["100+ men", "100+", 100, null, "at-least"],
    ["600 or so men", "600 or so", 600, 600, "about"],
    ["only 100 men", "only 100", 100, 100, "exact"],
    ["more than “800 fighters", "more than “800", 800, null, "at-least"],
  ])("%s", (...row) => {
    expectOne(row);
  });

  test("each of two numbers keeps its own", () => {
    const { quantities } = readQuantities("more than 5 buses and fewer than 9 cars");
    expect(quantities.map(({ min, max }) => [min, max])).toEqual([
      [5, null],
      [null, 9],
    ]);
  });
});
