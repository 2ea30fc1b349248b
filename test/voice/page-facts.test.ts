/** On whose word and of which day the page's own figure is, as sharp as the page tells it. */
import { expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { figure } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { pageDayWords, pageSpeakerWords } = await import("../../src/voice/page-facts.ts");

test.each([
  [{ asOf: "2019-02-01", asOfPrecision: "month" }, "February 2019"],
  [{ asOf: "2019-02-25", asOfPrecision: "week" }, "the week of February 25, 2019"],
  [{ asOf: "2019-03-04", asOfPrecision: "day" }, "March 4, 2019"],
  [{ asOf: "2019-03-04", asOfPrecision: undefined }, "March 4, 2019"],
  [{ asOf: null }, "not stated"],
] as const)("%j: %s", (times, expected) => {
  expect(pageDayWords({ ...figure, ...times } as typeof figure)).toBe(expected);
});

test("a speaker whom the database does not know is not said to be missing from the page", () => {
  const speakers = { "kino-gabriel": { id: "kino-gabriel", name: "Kino Gabriel" } } as never;
  expect(pageSpeakerWords({ ...figure, speaker: "kino-gabriel" }, speakers)).toBe("Kino Gabriel");
  expect(pageSpeakerWords({ ...figure, speaker: null }, speakers)).toMatch(/not known to the database/);
});
