/** The store: whole changes or none, whatever goes wrong in the middle, and each older version opens in the newest. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { openDB, unwrap } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import { readOwnJson } from "../../src/reports/json.ts";
import { MIGRATIONS } from "../../src/store/migrations.ts";
import { openStore } from "../../src/store/open.ts";
import { browser } from "../fake-browser.ts";
import { counter, lists, NOW, soundRecord } from "../reports/made.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { editReports } = await import("../../src/store/reports.ts");
const { readReports, readRevision } = await import("../../src/store/read-reports.ts");

const ids = async () => (await readReports()).map(({ id }) => id);

beforeEach(async () => {
  const db = await openStore();
  await Promise.all([db.clear("reports"), db.clear("facts")]);
});

test("reports are put and taken out in one change, which counts once", async () => {
  await editReports({ put: [soundRecord("own-a"), soundRecord("own-b")] });
  await editReports({ put: [soundRecord("own-c")], remove: ["own-a"] });
  expect(await ids()).toEqual(["own-b", "own-c"]);
  expect(await readRevision()).toBe(2);
});

test("a change that fails on its last record leaves everything as it was", async () => {
  await editReports({ put: [soundRecord("own-a")] });
  const unstorable = { ...soundRecord("own-c"), report: { outlet: () => {} } } as never;
  await expect(editReports({ put: [soundRecord("own-b"), unstorable], remove: ["own-a"] })).rejects.toThrow();
  const noKey = { ...soundRecord(), id: undefined } as never;
  await expect(editReports({ put: [soundRecord("own-b"), noKey] })).rejects.toThrow();
  expect(await ids()).toEqual(["own-a"]);
  expect(await readRevision()).toBe(1);
});

test("a refused import never changes the store", async () => {
  await editReports({ put: [soundRecord("own-a")] });
  const before = await readReports();
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      const reading = readOwnJson(text, lists, counter(), NOW);
      if (reading.ok) return;
      expect(await readReports()).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test.each(MIGRATIONS.map((_, version) => version + 1))(
  "what version %i stored is there in the newest",
  async (version) => {
    const name = `old-${version}`;
    const open = (to: number) =>
      openDB(name, to, {
        upgrade(db, from) {
          for (const migrate of MIGRATIONS.slice(from, to)) migrate(unwrap(db));
        },
      });
    const old = await open(version);
    await old.put("reports", soundRecord("own-a"));
    old.close();
    const now = await open(MIGRATIONS.length);
    expect(await now.getAll("reports")).toEqual([soundRecord("own-a")]);
    now.close();
  },
);
