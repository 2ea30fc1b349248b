// @vitest-environment jsdom
/** A note is kept without being saved, and what is being typed is never overwritten. */
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useNote } from "../../src/desk/use-note.ts";
import type { Entry } from "../../src/sheet/sheet.ts";
import { pageReport } from "../sample.ts";

const [item] = pageReport.figures;
const noted = (note: string) => ({ id: 1, item, note }) as Entry;

const onChange = vi.fn<(entry: Entry) => void>();

function Note({ entry }: { entry: Entry }) {
  const { note, type, keep } = useNote(entry, onChange);
  return <textarea value={note} onInput={(event) => type(event.currentTarget.value)} onBlur={keep} />;
}

const field = () => document.querySelector("textarea") as HTMLTextAreaElement;
const kept = () => onChange.mock.calls.map(([{ note }]) => note);

/** Effects run after the frame that follows a change. */
const drawn = () => vi.advanceTimersByTimeAsync(100);

async function show(note: string): Promise<void> {
  render(<Note entry={noted(note)} />, document.body);
  await drawn();
}

async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event("input", { bubbles: true }));
  await drawn();
}

beforeEach(async () => {
  vi.useFakeTimers();
  onChange.mockClear();
  await show("");
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

test("at a pause, and not at every word", async () => {
  await type("ask");
  await type("ask again");
  expect(kept()).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(kept()).toEqual(["ask again"]);
});

test("when the field is left", async () => {
  await type("ask");
  field().dispatchEvent(new FocusEvent("blur"));
  expect(kept()).toEqual(["ask"]);
});

test("when the page ends, if it was changed at all", async () => {
  dispatchEvent(new Event("pagehide"));
  expect(kept()).toEqual([]);
  await type("ask");
  dispatchEvent(new Event("pagehide"));
  expect(kept()).toEqual(["ask"]);
});

test("what another page has kept is shown, but not over what is being typed", async () => {
  await show("from there");
  expect(field().value).toBe("from there");
  await type("from there and here");
  await show("from there, changed");
  expect(field().value).toBe("from there and here");
});
