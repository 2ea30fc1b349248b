/** Own reports as the background reads them: beside pages that write, and past a store that cannot be read. */
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import { MIGRATIONS, NAME } from "../../src/store/migrations.ts";
import { browser } from "../fake-browser.ts";
import { soundRecord } from "../reports/made.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { readReports, readRevision } = await import("../../src/store/read-reports.ts");
const { editReports } = await import("../../src/store/reports.ts");

const ids = async () => (await readReports()).map(({ id }) => id);

const NEWER = MIGRATIONS.length + 1;

beforeEach(() => deleteDB(NAME));

test("of a store that is not there yet there are none", async () => {
  expect([await ids(), await readRevision()]).toEqual([[], 0]);
});

test("a store made by reading is the one that is written", async () => {
  await readRevision();
  await editReports({ put: [soundRecord("own-a")] });
  expect([await ids(), await readRevision()]).toEqual([["own-a"], 1]);
});

test("a page that opens a newer version is not held up; what cannot be read then can be when it is mended", async () => {
  await readRevision();
  (await openDB(NAME, NEWER)).close();
  await expect(readReports()).rejects.toThrow();
  await deleteDB(NAME);
  await editReports({ put: [soundRecord("own-b")] });
  expect(await ids()).toEqual(["own-b"]);
});

test("the connection is made anew after the browser has closed it", async () => {
  await editReports({ put: [soundRecord("own-a")] });
  const open = vi.spyOn(indexedDB, "open");
  await ids();
  await ids();
  expect(open).toHaveBeenCalledTimes(1);
  const db: IDBDatabase = open.mock.results[0]?.value.result;
  db.close();
  db.onclose?.(new Event("close"));
  expect(await ids()).toEqual(["own-a"]);
  expect(open).toHaveBeenCalledTimes(2);
  open.mockRestore();
});
