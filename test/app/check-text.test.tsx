// @vitest-environment jsdom
/** What was read in a text is said by a region that was there before. */
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { figure, findings } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { CheckText } = await import("../../src/app/check-text.tsx");

const answer = (count: number) =>
  browser.runtime.sendMessage.mockResolvedValue({
    ...findings,
    figures: Array.from({ length: count }, () => figure),
    leftovers: [],
  });
const BROKEN = "Nearly 3,000\nfighters sur-\nrendered in Baghouz\non Monday.\n\nThe ferry takes two hours.";
const check = () => document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));

beforeEach(() => render(<CheckText />, document.body));
afterEach(() => render(null, document.body));

test("how many figures are shown, or that no number was read", async () => {
  const region = document.querySelector("[role=status]");
  expect(region?.textContent).toBe("");
  answer(2);
  check();
  await vi.waitFor(() => expect(region?.textContent).toBe("2 figures shown"));
  answer(0);
  check();
  await vi.waitFor(() => expect(region?.textContent).toBe("No number was read in this text."));
  expect(region?.isConnected).toBe(true);
  expect(document.querySelectorAll("[role=status]")).toHaveLength(1);
});

test("lines that a PDF broke are read as the sentence they were", async () => {
  answer(0);
  const field = document.querySelector("textarea") as HTMLTextAreaElement;
  field.value = BROKEN;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await vi.waitFor(() => {
    check();
    const texts = browser.runtime.sendMessage.mock.lastCall?.[0].blocks.map(
      ({ text }: { text: string }) => text,
    );
    expect(texts).toEqual([
      "Nearly 3,000 fighters surrendered in Baghouz on Monday.",
      "The ferry takes two hours.",
    ]);
  });
});

test("the day that a reader knows is the text's own, and no day is none", async () => {
  answer(0);
  const field = document.querySelector("input[type=date]") as HTMLInputElement;
  const dayAsked = () => browser.runtime.sendMessage.mock.lastCall?.[0].article.published;
  for (const [typed, day] of [
    ["2019-03-05", "2019-03-05"],
    ["", null],
  ] as const) {
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(() => {
      check();
      expect(dayAsked()).toBe(day);
    });
  }
});
