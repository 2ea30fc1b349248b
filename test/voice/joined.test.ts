/** Sentences and parts of them are put together as each language does it: by its texts, not by signs in code. */
import { afterEach, expect, test, vi } from "vitest";
import { browser, speak } from "../fake-browser.ts";
import { claim, comparison, figure, pageReport, source } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

afterEach(() => speak("en"));

const plain = (text: string) => text.replace(/[\u200f\u2066-\u2069]/g, "");

async function pageIn(language: string) {
  speak(language);
  vi.resetModules();
  const [entry, text, cite] = await Promise.all([
    import("../../src/voice/entry.ts"),
    import("../../src/voice/text.ts"),
    import("../../src/export/cite.ts"),
  ]);
  return { ...entry, ...text, ...cite };
}

test("a figure without reports is told in two sentences", async () => {
  const { aloneWords } = await pageIn("en");
  expect(aloneWords()).toBe(
    "No comparable report in this database. That says nothing about whether the figure is right.",
  );
});

test("Arabic has a comma of its own, and runs from the right whatever comes first", async () => {
  const { commaList, citePlain, citeMarkdown } = await pageIn("ar");
  expect(plain(commaList(["AFP", "Reuters", "AP"]))).toBe("AFP، Reuters، AP");
  const telling = { comparison, claim, report: source, times: 1 };
  for (const cited of [citePlain, citeMarkdown].map((cite) => cite(telling, figure, pageReport))) {
    expect(cited).toMatch(/^\u200f/);
    // What was printed in Latin letters keeps its own signs.
    expect(plain(cited)).toContain("، نُشر في");
    expect(plain(cited)).not.toMatch(/, (?=[«\p{Script=Arabic}])/u);
  }
});
