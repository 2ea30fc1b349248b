/** Of which day the page's own figure is, as sharp as the page tells it. */
import { expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { figure } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { pageDayWords } = await import("../../src/voice/page-facts.ts");

test.each([
  [{ asOf: "2019-02-01", asOfPrecision: "month" }, "February 2019"],
  [{ asOf: "2019-02-25", asOfPrecision: "week" }, "the week of February 25, 2019"],
  [{ asOf: "2019-03-04", asOfPrecision: "day" }, "March 4, 2019"],
  [{ asOf: "2019-03-04", asOfPrecision: undefined }, "March 4, 2019"],
  [{ asOf: null }, "not stated"],
] as const)("%j: %s", (times, expected) => {
  expect(pageDayWords({ ...figure, ...times } as typeof figure)).toBe(expected);
});
