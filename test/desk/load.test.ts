/** A desk shows the sheet of the article that it was opened for, whatever its tab shows by now. */
import { beforeEach, expect, test, vi } from "vitest";
import type { Sheet } from "../../src/sheet/sheet.ts";
import { browser } from "../fake-browser.ts";
import { figure, packedReport, pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));
const stored = new Map<string, Sheet>();
vi.mock("../../src/store/sheets.ts", () => ({ readSheet: async (url: string) => stored.get(url) ?? null }));

const { loadSheet } = await import("../../src/desk/load.ts");
const { bring } = await import("../../src/sheet/bring.ts");
const { joinBlocks } = await import("../../src/sheet/selectors.ts");

const ARTICLE = pageReport.url;
const OTHER = "https://news.example/other";
const blocks = [{ id: figure.block, text: "There are around 1,000 fighters left." }];

/** The tab shows an article of this address; null: it is closed. */
function tabShows(url: string | null): void {
  if (url === null) browser.tabs.get.mockRejectedValue(new Error("no tab"));
  else browser.tabs.get.mockResolvedValue({ id: 7, windowId: 1, url });
  browser.tabs.sendMessage.mockImplementation(async (_, { type }) =>
    type === "get-text"
      ? { blocks, outlet: null, language: null }
      : JSON.stringify({ ...packedReport, figures: packedReport.figures.slice(0, 1), url }),
  );
}

const shown = async (tabId: number | undefined, url: string | undefined) => {
  const brought = await loadSheet(tabId, url);
  return brought && [brought.sheet.url, ...new Set(brought.rows.map(({ presence }) => presence))];
};

beforeEach(() => {
  browser.runtime.sendMessage.mockRejectedValue(new Error("no receiver"));
  const { sheet } = bring(
    null,
    { ...pageReport, figures: pageReport.figures.slice(0, 1) },
    joinBlocks(blocks),
    "2026-11-22T12:00:00.000Z",
  );
  stored.clear();
  stored.set(ARTICLE, sheet);
});

test("beside the article while its tab shows it, by whichever link", async () => {
  tabShows(`${ARTICLE}?utm_source=x#top`);
  expect(await shown(7, undefined)).toEqual([ARTICLE, "here"]);
  expect(await shown(7, ARTICLE)).toEqual([ARTICLE, "here"]);
});

test.each<[string, string | null]>([
  ["the tab shows another article", OTHER],
  ["the tab is closed", null],
])("as it was kept where %s", async (_, url) => {
  tabShows(url);
  expect(await shown(7, ARTICLE)).toEqual([ARTICLE, null]);
});

test("none where neither tab nor store has it", async () => {
  tabShows(null);
  expect(await shown(7, undefined)).toBeNull();
  expect(await shown(7, OTHER)).toBeNull();
});
