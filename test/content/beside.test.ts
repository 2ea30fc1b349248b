import { afterEach, beforeEach, expect, test, vi } from "vitest";

type Listener = (given?: unknown) => void;

const opened = vi.hoisted(() => ({ by: (_line: object) => {} }));
vi.mock("../../src/browser.ts", () => ({
  onConnect: (answer: (line: object) => void) => Object.assign(opened, { by: answer }),
}));
const { besideLists, tellLists } = await import("../../src/content/beside.ts");

/** A list at the other end. */
function openList() {
  const heard: Record<string, Listener> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => Object.assign(heard, { [name]: listener }),
  });
  const postMessage = vi.fn();
  opened.by({ postMessage, onMessage: event("message"), onDisconnect: event("end") });
  return { postMessage, says: (message: unknown) => heard.message?.(message), closes: () => heard.end?.() };
}

const light = vi.fn();
let list: ReturnType<typeof openList>;

beforeEach(() => {
  light.mockClear();
  besideLists(light, new AbortController().signal);
  list = openList();
});
afterEach(() => list.closes());

test("where no list is open nobody asks what is under the pointer", () => {
  list.closes();
  const pointedAt = vi.fn(() => 1);
  tellLists(pointedAt);
  expect(pointedAt).not.toHaveBeenCalled();
});

test("every list hears of each change, and of nothing twice", () => {
  const other = openList();
  for (const figure of [3, 3, null, null, 4]) tellLists(() => figure);
  const said = [[{ figure: 3 }], [{ figure: null }], [{ figure: 4 }]];
  expect(list.postMessage.mock.calls).toEqual(said);
  expect(other.postMessage.mock.calls).toEqual(said);
  other.closes();
});

test("a list that opens later hears of what the one before it has heard", () => {
  tellLists(() => 3);
  list.closes();
  list = openList();
  tellLists(() => 3);
  expect(list.postMessage.mock.calls).toEqual([[{ figure: 3 }]]);
});

test("what a list points at is lit, what has another shape is dropped, and its end puts the light out", () => {
  list.says({ figure: 7 });
  list.says({ figure: "7" });
  list.says(null);
  expect(light.mock.calls).toEqual([[7]]);
  list.closes();
  expect(light.mock.calls).toEqual([[7], [null]]);
});
