/** The browser throws the whole store away when it finds it damaged: that is told, and nothing else is taken for it. */
import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { soundRecord } from "../reports/made.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

let area: Record<string, unknown>;

/** Each a page that has just been opened. */
async function openPage() {
  vi.resetModules();
  return {
    ...(await import("../../src/store/lost.ts")),
    ...(await import("../../src/store/read-reports.ts")),
    ...(await import("../../src/store/reports.ts")),
    ...(await import("../../src/store/sheets.ts")),
  };
}

type OpenedPage = Awaited<ReturnType<typeof openPage>>;

const sheet = { url: "https://example.org/a", title: "A", saved: "2026-11-22", entries: [] } as never;

const throwAway = () => deleteDB("on-whose-word");

beforeEach(async () => {
  vi.clearAllMocks();
  area = {};
  browser.storage.local.get.mockImplementation(async (key: string) =>
    key in area ? { [key]: area[key] } : {},
  );
  browser.storage.local.set.mockImplementation(async (values: object) => {
    Object.assign(area, values);
  });
  await throwAway();
});

test.each<[string, (page: OpenedPage) => Promise<unknown>]>([
  ["a report", (page) => page.editReports({ put: [soundRecord("own-a")] })],
  ["a sheet", (page) => page.writeSheet(sheet, sheet)],
])("a store that held %s and is gone is lost, until the next change", async (_, change) => {
  await change(await openPage());
  await throwAway();
  const page = await openPage();
  expect(await page.isStoreLost()).toBe(true);
  await change(page);
  expect(await page.isStoreLost()).toBe(false);
});

test("a store that never held anything is not lost", async () => {
  const page = await openPage();
  expect(await page.isStoreLost()).toBe(false);
});

test("a store that the reader emptied is not lost", async () => {
  const page = await openPage();
  await page.writeSheet(sheet, sheet);
  await page.removeSheet("https://example.org/a");
  expect(await page.isStoreLost()).toBe(false);
  await page.editReports({ put: [soundRecord("own-a")] });
  await page.editReports({ remove: ["own-a"] });
  expect(await (await openPage()).isStoreLost()).toBe(false);
});

test("what is stored is stored though it cannot be marked, and the next change marks it", async () => {
  const page = await openPage();
  browser.storage.local.set.mockRejectedValueOnce(new Error("full"));
  await page.editReports({ put: [soundRecord("own-a")] });
  expect((await page.readReports()).map(({ id }) => id)).toEqual(["own-a"]);
  await page.editReports({ put: [soundRecord("own-b")] });
  await throwAway();
  expect(await (await openPage()).isStoreLost()).toBe(true);
});

test("is marked once a page", async () => {
  const page = await openPage();
  for (const id of ["own-a", "own-b"]) await page.editReports({ put: [soundRecord(id)] });
  expect(browser.storage.local.set).toHaveBeenCalledTimes(1);
});
