import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../src/engine/quantities/index.ts";

type Row = readonly [text: string, exact: string, value: number, unit: string];

describe("units", () => {
  test.each<Row>([
    ["88,000 square kilometres", "88,000 square kilometres", 88_000, "km2"],
    ["88,000 sq km", "88,000 sq km", 88_000, "km2"],
    ["34,000 square miles", "34,000 square miles", 88_060, "km2"],
    ["50 hectares", "50 hectares", 0.5, "km2"],
    ["half a square kilometre", "half a square kilometre", 0.5, "km2"],
    ["half a kilometre square", "half a kilometre square", 0.5, "km2"],
    ["$5 million", "$5 million", 5_000_000, "usd"],
    ["5 million dollars", "5 million dollars", 5_000_000, "usd"],
    ["€3 million", "€3 million", 3_000_000, "money"],
    ["£20", "£20", 20, "money"],
    ["99.5% of it", "99.5%", 0.995, "share"],
    ["100 [percent] of it", "100 [percent]", 1, "share"],
    ["one third of the men", "one third", 0.333, "share"],
    ["two thirds of it", "two thirds", 0.667, "share"],
    ["1/3 of them", "1/3", 0.333, "share"],
    ["one in ten people", "one in ten", 0.1, "share"],
    ["nine out of 10 people", "nine out of 10", 0.9, "share"],
    ["34 years old", "34 years old", 34, "age"],
    ["a 6-year-old girl", "6-year-old", 6, "age"],
    ["six hours", "six hours", 6, "duration"],
    ["20 kilometres away", "20 kilometres", 20, "distance"],
  ])("%s", (text, exact, value, unit) => {
    const { quantities } = readQuantities(text);
    expect(quantities).toHaveLength(1);
    expect(quantities[0]).toMatchObject({ exact, min: value, max: value, unit });
  });

  test("billions of dollars are an order of money", () => {
    expect(readQuantities("billions of dollars").quantities[0]).toMatchObject({
      exact: "billions of dollars",
      min: 2_000_000_000,
      max: 9_999_999_999,
      unit: "usd",
    });
  });

  test("less than a square kilometre counts one", () => {
    expect(readQuantities("less than a square kilometre").quantities[0]).toMatchObject({ min: null, max: 1 });
  });

  test.each<Row>([
    ["a 10-percent 3-month rise", "10-percent", 0.1, "share"],
    ["a 5-euro 20-minute ride", "5-euro", 5, "money"],
    ["a 5-km 20-minute walk", "5-km", 5, "distance"],
  ])("a unit before another number is the first one's: %s", (text, exact, value, unit) => {
    expect(readQuantities(text).quantities[0]).toMatchObject({ exact, min: value, max: value, unit });
  });
});

describe("where a unit begins and ends", () => {
  test.each<Row>([
    ["5m", "5m", 5, "distance"],
    ["5 % of it", "5 %", 0.05, "share"],
    ["5 kg of it", "5 kg", 5, "other"],
    ["4x of it", "4x", 4, "other"],
    ["5-mile walls", "5-mile", 5, "distance"],
    ["500 A$ of it", "500 A$", 500, "money"],
    ["US dollars 500", "US dollars 500", 500, "usd"],
    ["USD 500", "USD 500", 500, "usd"],
    ["EUR500", "EUR500", 500, "money"],
    ["500 won", "500 won", 500, "money"],
    ["500 [percent", "500 [percent", 5, "share"],
    ["500 percent] of it", "500 percent", 5, "share"],
    ["500 [percent of it]", "500 [percent", 5, "share"],
    ["$500 dollars", "$500 dollars", 500, "usd"],
    ["$500 km", "$500", 500, "usd"],
    ["200 m²", "200 m²", 0.0002, "km2"],
  ])("%s", (text, exact, value, unit) => {
    expect(readQuantities(text).quantities).toMatchObject([{ exact, value, unit }]);
  });

  test.each([
    ["5 m of wall", "5", "things"],
    ["5 x of wall", "5", "things"],
    ["the euro 5 states use", "5", "things"],
    ["dollars 5 men", "5", "people"],
    ["Dollars 5 men", "5", "people"],
    ["they won 20 villages", "20", "things"],
    ["the yen 5 states use", "5", "things"],
  ])("no unit: %s", (text, exact, unit) => {
    expect(readQuantities(text).quantities).toMatchObject([{ exact, unit }]);
  });
});

describe("conversions and lists", () => {
  test("a conversion in brackets restates and is no second quantity", () => {
    const { quantities, restated } = readQuantities("88,000 sq km (34,000 sq miles) of land");
    expect(quantities.map(({ exact }) => exact)).toEqual(["88,000 sq km"]);
    expect(restated.map(({ exact }) => exact)).toEqual(["34,000 sq miles"]);
  });

  test("a list is as many quantities, each with its noun", () => {
    const { quantities } = readQuantities("three women and five children");
    expect(quantities.map(({ exact, noun }) => [exact, noun])).toEqual([
      ["three", "women"],
      ["five", "children"],
    ]);
  });

  test("the counted noun phrase stands without the number", () => {
    expect(readQuantities("some 200 Daesh fighters surrendered").quantities[0]?.noun).toMatch(
      /^Daesh fighters/,
    );
  });
});
