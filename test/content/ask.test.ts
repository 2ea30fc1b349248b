import { beforeEach, expect, test, vi } from "vitest";
import { MAX_ASK_BEATS } from "../../src/content/limits.ts";
import { browser } from "../fake-browser.ts";
import { packed as findings, findings as objects } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { askFindings, isOrphan, isTimeToAsk } = await import("../../src/content/ask.ts");
const article = { title: "", description: "", published: null };
beforeEach(() => {
  browser.runtime.id = "id";
  browser.runtime.sendMessage.mockReset();
});

test("a background that just died is asked once more", async () => {
  browser.runtime.sendMessage.mockRejectedValueOnce(new Error("gone")).mockResolvedValueOnce(findings);
  expect(await askFindings(article, [])).toEqual(findings);
});

test("twice dead, it is a miss and no exception", async () => {
  browser.runtime.sendMessage.mockRejectedValue(new Error("gone"));
  expect(await askFindings(article, [])).toBeNull();
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
});

test.each([null, {}, objects, { ...findings, figures: [{}] }, { ...findings, coverage: null }])(
  "an answer of another shape is a miss",
  async (answer) => {
    browser.runtime.sendMessage.mockResolvedValue(answer);
    expect(await askFindings(article, [])).toBeNull();
  },
);

test("an orphan asks nobody", async () => {
  browser.runtime.id = undefined;
  expect(isOrphan()).toBe(true);
  expect(await askFindings(article, [])).toBeNull();
  expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
});

test("a background that never answers is asked once more, then it is a miss", async () => {
  vi.useFakeTimers();
  browser.runtime.sendMessage.mockReturnValue(new Promise(() => {}));
  const asked = askFindings(article, []);
  await vi.runAllTimersAsync();
  expect(await asked).toBeNull();
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test("what is not answered is asked again ever more seldom, but never more seldom than that", () => {
  const beats = Array.from({ length: 4 * MAX_ASK_BEATS }, (_, at) => at + 1).filter(isTimeToAsk);
  const waits = beats.map((beat, at) => beat - (beats[at - 1] ?? 0));
  expect(waits.slice(0, 4)).toEqual([1, 1, 2, 4]);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(Math.max(...waits)).toBe(MAX_ASK_BEATS);
});
