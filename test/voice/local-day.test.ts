/** A moment is dated as the reader's own calendar has it, and not as that of Greenwich. */
import { afterEach, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { localDay } = await import("../../src/voice/date.ts");
const { changedWords } = await import("../../src/voice/tick.ts");
const { fileName } = await import("../../src/view/save.ts");

const EVENING = "2026-03-01T01:30:00.000Z";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test.each([
  ["America/New_York", "2026-02-28", "noted February 28, 2026"],
  ["UTC", "2026-03-01", "noted March 1, 2026"],
  ["Asia/Tokyo", "2026-03-01", "noted March 1, 2026"],
])("in %s it is %s", (zone, day, words) => {
  vi.stubEnv("TZ", zone);
  expect(localDay(new Date(EVENING))).toBe(day);
  expect(changedWords({ changed: EVENING } as never)).toBe(words);
});

test("so is a file that is saved", () => {
  vi.stubEnv("TZ", "America/New_York");
  vi.useFakeTimers({ now: new Date(EVENING) });
  expect(fileName("https://news.example/a", "csv")).toBe("on-whose-word-news.example-2026-02-28.csv");
});
