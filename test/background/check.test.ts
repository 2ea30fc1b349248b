/** The background makes its engine once, and again where that failed. */
import { expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));
vi.mock("../../src/store/read-reports.ts", () => ({
  readReports: async () => [],
  readRevision: async () => 0,
}));
vi.mock("../../src/background/shipped-database.ts", () => ({
  shippedDatabase: () => ({ version: "1", measures: [], speakers: [], reports: [], claims: [] }),
}));
const createEngine = vi.fn(() => ({ coverage: "all of it" }));
vi.mock("../../src/engine/index.ts", () => ({ createEngine }));

test("a failure is told to who asked, and the next one is answered", async () => {
  const { coverage } = await import("../../src/background/check.ts");
  createEngine.mockImplementationOnce(() => {
    throw new Error("out of memory");
  });
  await expect(coverage()).rejects.toThrow("out of memory");
  expect(await Promise.all([coverage(), coverage()])).toEqual(["all of it", "all of it"]);
  expect(createEngine).toHaveBeenCalledTimes(2);
});
