// @vitest-environment jsdom
/** The reader's own reports: what was typed is not thrown away unasked, and a silent background takes little. */
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { lists, soundRecord } from "../reports/made.ts";

vi.mock("../../src/browser.ts", () => ({ browser, listen: () => {} }));
vi.mock("../../src/store/lost.ts", () => ({ isStoreLost: async () => false }));
const editReports = vi.fn(async () => {});
vi.mock("../../src/store/reports.ts", () => ({ editReports }));
vi.mock("../../src/store/read-reports.ts", () => ({ readReports: async () => [soundRecord()] }));
const choices = { measures: [...lists.measures.values()], speakers: [...lists.speakers.values()] };
vi.mock("../../src/forms/shipped.ts", () => ({ shippedLists: () => choices, shippedReports: () => [] }));

// Asked once: the real one waits between its tries.
const askLists = vi.fn();
vi.mock("../../src/app/ask-lists.ts", () => ({ askLists }));

const { OwnReports } = await import("../../src/options/own-reports.tsx");

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const button = (words: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === words);

async function press(words: string): Promise<void> {
  await vi.waitFor(() => expect(button(words)).toBeDefined());
  button(words)?.click();
}

async function type(): Promise<void> {
  await vi.waitFor(() => expect(find(".report-form")).not.toBeNull());
  const field = find("[name=headline]") as HTMLInputElement;
  field.value = "Half a headline";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  // Drawn anew.
  await new Promise((resume) => setTimeout(resume));
}

beforeEach(async () => {
  askLists.mockReset().mockResolvedValue(choices);
  render(<OwnReports />, document.body);
});

afterEach(() => render(null, document.body));

test("the way back from changes asks first", async () => {
  await press("Edit");
  await type();
  await press("All own reports");
  await vi.waitFor(() => expect(button("Yes: discard the changes")).toBeDefined());
  await press("No");
  expect((find("[name=headline]") as HTMLInputElement).value).toBe("Half a headline");
  await press("All own reports");
  await press("Yes: discard the changes");
  await vi.waitFor(() => expect(find(".own-list")).not.toBeNull());
  // The next one has no changes yet.
  await press("Edit");
  await press("All own reports");
  await vi.waitFor(() => expect(find(".own-list")).not.toBeNull());
});

test("without changes, or when they were kept, it leads back at once", async () => {
  await press("Edit");
  await press("All own reports");
  await vi.waitFor(() => expect(find(".own-list")).not.toBeNull());
  await press("Edit");
  await type();
  find("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  await vi.waitFor(() => expect(find(".report-form .said")?.textContent).toBe("Stored."));
  await press("All own reports");
  await vi.waitFor(() => expect(find(".own-list")).not.toBeNull());
});

test("a background that does not answer takes neither import nor backup, and is asked again", async () => {
  askLists.mockResolvedValue(null);
  await press("Edit");
  expect(find(".import input")).not.toBeNull();
  expect(button("Save all in one file (JSON)")).toBeDefined();
  await vi.waitFor(() => expect(find("[role=alert].remark")?.textContent).toContain("did not answer"));
  expect(find(".report-form")).toBeNull();
  askLists.mockResolvedValue(choices);
  await press("Try again");
  await vi.waitFor(() => expect(find(".report-form")).not.toBeNull());
  expect(button("Try again")).toBeUndefined();
});

test("what is stored is said to be, also where open pages cannot be told of it", async () => {
  browser.storage.local.set.mockRejectedValueOnce(new Error("disk I/O error"));
  await press("Edit");
  await type();
  find("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  await vi.waitFor(() => expect(find(".report-form .said")?.textContent).toBe("Stored."));
});
