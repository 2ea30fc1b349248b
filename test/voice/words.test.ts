/** Dates and quotations as a native reader writes them. */
import { afterEach, expect, test, vi } from "vitest";
import { browser, speak } from "../fake-browser.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

afterEach(() => speak("en"));

/** A page asks its browser once for each text: another language is another page. */
async function pageIn(language: string) {
  speak(language);
  vi.resetModules();
  const [date, quote] = await Promise.all([
    import("../../src/voice/date.ts"),
    import("../../src/voice/quote.ts"),
  ]);
  return { ...date, ...quote };
}

test.each([
  ["en", "March 1, 2019", "March 11, 2019", "March 2019"],
  ["fr", "1er mars 2019", "11 mars 2019", "mars 2019"],
  ["de", "1. März 2019", "11. März 2019", "März 2019"],
  ["ar", "1 مارس 2019", "11 مارس 2019", "مارس 2019"],
])("the first of a month in %s", async (language, first, eleventh, month) => {
  const { formatDay } = await pageIn(language);
  expect(formatDay("2019-03-01")).toBe(first);
  expect(formatDay("2019-03-11")).toBe(eleventh);
  expect(formatDay("2019-03-01", "month")).toBe(month);
});

test("the short day of an axis counts alike", async () => {
  const { formatShortDay } = await pageIn("fr");
  expect(formatShortDay(Date.UTC(2019, 2, 1))).toBe("1er mars");
});

test.each([
  ["en", "“estimated ‘few hundred’”"],
  ["de", "„estimated ‚few hundred‘“"],
  ["fr", "«\u00a0estimated “few hundred”\u00a0»"],
])("a quotation inside a quotation in %s", async (language, words) => {
  const { quoted } = await pageIn(language);
  expect(quoted("estimated “few hundred”")).toBe(words);
  expect(quoted('estimated "few hundred"')).toBe(words);
});

test("marks that close nothing stay as they were printed", async () => {
  const { quoted } = await pageIn("en");
  expect(quoted("a 5” gun")).toBe("“a 5” gun”");
});
