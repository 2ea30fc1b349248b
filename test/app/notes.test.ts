/** A figure that the reader corrected is compared anew, with all but the article's own report. */
import { expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { figure, findings, pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { correctEntry } = await import("../../src/app/notes.ts");
const { bring } = await import("../../src/sheet/bring.ts");
const { joinBlocks } = await import("../../src/sheet/selectors.ts");

const text = joinBlocks([{ id: figure.block, text: `There are ${figure.exact} fighters left.` }]);
const item = {
  id: 1,
  figure: { ...figure, start: 10, end: 10 + figure.exact.length },
  before: "There are ",
  after: " fighters left.",
};
const { sheet } = bring(null, { ...pageReport, figures: [item] }, text, "2026-11-22T12:00:00.000Z");
const entry = sheet.entries[0] as (typeof sheet.entries)[number];
const correction = { value: 900 } as never;

test("the background is told of which article the figure is", async () => {
  browser.runtime.sendMessage.mockResolvedValue(findings);
  const changed = await correctEntry(sheet, entry, correction);
  expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
    type: "correct",
    figure: item.figure,
    correction,
    url: pageReport.url,
  });
  expect(changed?.entries[0]).toMatchObject({ correction, corrected: findings.figures[0] });
});

test("nothing is changed where the background does not answer", async () => {
  browser.runtime.sendMessage.mockRejectedValue(new Error("no receiver"));
  expect(await correctEntry(sheet, entry, correction)).toBeNull();
});
