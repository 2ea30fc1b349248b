// @vitest-environment jsdom
/** A file that is brought in: nothing of it is lost when storing fails, and what cannot be read is told. */
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OwnRecord } from "../../src/reports/own.ts";
import { toJson } from "../../src/reports/records.ts";
import { browser } from "../fake-browser.ts";
import { lists, NOW, soundRecord } from "../reports/made.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));
const choices = { measures: [...lists.measures.values()], speakers: [...lists.speakers.values()] };
vi.mock("../../src/forms/shipped.ts", () => ({ shippedLists: () => choices, shippedReports: () => [] }));

const { Import } = await import("../../src/options/import.tsx");

const onEdit = vi.fn<(edit: object) => Promise<unknown>>();

function show(records: readonly OwnRecord[] = []): void {
  render(<Import records={records} onEdit={onEdit} />, document.body);
}

const field = () => document.querySelector("input[type=file]") as HTMLInputElement;
const storeButton = () => document.querySelector<HTMLButtonElement>(".store");
const text = () => (document.body.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
const bytes = (content: string): ArrayBuffer => new TextEncoder().encode(content).buffer as ArrayBuffer;

function choose(arrayBuffer: () => Promise<ArrayBuffer>, name = "own.json"): void {
  Object.defineProperty(field(), "files", { value: [{ name, arrayBuffer }], configurable: true });
  field().dispatchEvent(new Event("change", { bubbles: true }));
}

const sound = async () => bytes(toJson([soundRecord()], NOW));

beforeEach(() => {
  onEdit.mockReset().mockResolvedValue(undefined);
  show();
});

afterEach(() => render(null, document.body));

test("what was read and decided is stored on a second try, when there is room", async () => {
  show([soundRecord()]);
  onEdit.mockRejectedValueOnce(new DOMException("full", "QuotaExceededError"));
  choose(sound);
  await vi.waitFor(() => expect(storeButton()).not.toBeNull());
  const verdict = document.querySelector(".duplicates select") as HTMLSelectElement;
  verdict.value = "replace";
  verdict.dispatchEvent(new Event("change", { bubbles: true }));
  // Drawn with the verdict.
  await new Promise((resume) => setTimeout(resume));
  storeButton()?.click();
  await vi.waitFor(() => expect(text()).toContain("no room left"));
  storeButton()?.click();
  await vi.waitFor(() => expect(text()).toContain("1 report stored."));
  const [first, second] = onEdit.mock.calls.map(([edit]) => edit);
  expect(second).toEqual(first);
  expect(second).toMatchObject({ remove: ["own-a"], put: [{ id: "own-a" }] });
  expect(storeButton()).toBeNull();
});

const many = (count: number): OwnRecord[] =>
  Array.from({ length: count }, (_, at) => {
    const record = soundRecord(`own-m${at}`);
    return {
      ...record,
      report: { ...record.report, url: `https://paper.example/${at}`, headline: `No. ${at}` },
    };
  });

/** Reads a file of these reports beside the ones that are here. */
async function preview(here: readonly OwnRecord[], file: readonly OwnRecord[]): Promise<void> {
  show(here);
  choose(async () => bytes(toJson(file, NOW)));
  await vi.waitFor(() => expect(storeButton()).not.toBeNull());
}

test("where nothing is to be changed, nothing is stored and that is said", async () => {
  await preview(many(3), many(3));
  storeButton()?.click();
  await vi.waitFor(() => expect(text()).toContain("Nothing stored, 3 kept as they were."));
  expect(onEdit).not.toHaveBeenCalled();
  expect(storeButton()).toBeNull();
});

test("what is stored and what is kept is counted", async () => {
  await preview(many(1), many(3));
  storeButton()?.click();
  await vi.waitFor(() => expect(text()).toContain("2 reports stored, 1 kept as it was."));
  expect(onEdit).toHaveBeenCalledOnce();
});

test("of more duplicates than are shown it is said what becomes of the others", async () => {
  await preview(many(60), many(60));
  expect(document.querySelectorAll(".duplicates li")).toHaveLength(50);
  expect(text()).toContain("10 more are not shown. What becomes of them: keep what is here (10).");
  const all = document.querySelector(".duplicates > label select") as HTMLSelectElement;
  all.value = "replace";
  all.dispatchEvent(new Event("change", { bubbles: true }));
  await vi.waitFor(() => expect(text()).toContain("What becomes of them: take the file’s (10)."));
  storeButton()?.click();
  await vi.waitFor(() => expect(text()).toContain("60 reports stored."));
});

test("a file in another encoding is refused, for its letters would be stored as question marks", async () => {
  const latin1 = new Uint8Array([...new Uint8Array(await sound())]);
  latin1[latin1.length - 3] = 0xe9;
  choose(async () => latin1.buffer);
  await vi.waitFor(() => expect(text()).toContain("file: is not text in UTF-8"));
  expect(storeButton()).toBeNull();
});

test("what a file holds, and what became of it, is said by a region that was there before", async () => {
  const region = document.querySelector("[role=status]");
  expect(region?.textContent).toBe("");
  choose(sound);
  await vi.waitFor(() => expect(region?.textContent).toBe("No mistakes found: 1 report, 1 figure."));
  storeButton()?.click();
  await vi.waitFor(() => expect(region?.textContent).toBe("1 report stored."));
  // The button that was pressed is gone.
  expect(document.activeElement).toBe(region);
  expect(document.querySelectorAll("[role=status]")).toHaveLength(1);
});

test("a file that begins with a byte order mark is read", async () => {
  choose(async () => bytes(`\ufeff${toJson([soundRecord()], NOW)}`));
  await vi.waitFor(() => expect(storeButton()).not.toBeNull());
});

test("a file that can no longer be read is told, and nothing of an earlier one is left to store", async () => {
  choose(sound);
  await vi.waitFor(() => expect(storeButton()).not.toBeNull());
  choose(() => Promise.reject(new Error("moved away")));
  await vi.waitFor(() => expect(text()).toContain("could not be read; choose it again"));
  expect(text()).toContain("moved away");
  expect(storeButton()).toBeNull();
});

test("a file that was mended can be chosen again: the field forgets it when it is opened", () => {
  const forget = vi.fn();
  Object.defineProperty(field(), "value", { set: forget, get: () => "own.json", configurable: true });
  field().dispatchEvent(new Event("click", { bubbles: true }));
  expect(forget).toHaveBeenCalledWith("");
});
