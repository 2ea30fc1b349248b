// @vitest-environment jsdom
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ChangeRecord } from "../../src/content/changes.ts";
import { MAX_HIDDEN, MAX_SETTLE_MS } from "../../src/content/limits.ts";
import { Watch } from "../../src/content/watch.ts";

let sizeChanged: (target: Element) => void;
const sizes = { observe: vi.fn(), unobserve: vi.fn(), disconnect: vi.fn() };
/** jsdom lays nothing out: has no sizes, and shows what it is told to. */
vi.stubGlobal(
  "ResizeObserver",
  class {
    constructor(callback: (entries: object[]) => void) {
      sizeChanged = (target) => callback([{ target }]);
      Object.assign(this, sizes);
    }
  },
);
afterAll(() => vi.unstubAllGlobals());

let end: AbortController;
let batches: ChangeRecord[][];
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.innerHTML = "";
  end = new AbortController();
  batches = [];
  watch = new Watch(async (records) => {
    batches.push([...records]);
    return true;
  }, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(MAX_SETTLE_MS);
const load = (target: Element) => target.dispatchEvent(new Event("load"));

function put<T extends Element>(element: T): T {
  document.body.append(element);
  return element;
}

describe("a frame that loads", () => {
  test("is told as taken out and put in again", async () => {
    const frame = put(document.createElement("iframe"));
    watch.observe(document);
    load(frame);
    await settle();
    expect(batches.flat()).toEqual([
      { type: "childList", target: frame, addedNodes: [frame], removedNodes: [frame] },
    ]);
  });

  test("is told once, however often what is around it was met", async () => {
    const frame = put(document.createElement("iframe"));
    for (let times = 0; times < 3; times++) watch.observe(document);
    load(frame);
    await settle();
    expect(batches.flat()).toHaveLength(1);
  });

  test("of another site is told as taken out: nothing in it can be read, and what was read in it before is gone", async () => {
    const frame = put(document.createElement("iframe"));
    Object.defineProperty(frame, "contentDocument", { value: null });
    watch.observe(document);
    load(frame);
    await settle();
    expect(batches.flat()).toEqual([
      { type: "childList", target: frame, addedNodes: [], removedNodes: [frame] },
    ]);
  });

  test("is not told once the visit is over", async () => {
    const frame = put(document.createElement("iframe"));
    watch.observe(document);
    end.abort();
    load(frame);
    await settle();
    expect(batches).toEqual([]);
  });
});

describe("what is hidden", () => {
  /** Two empty paragraphs are equal, and not the same. */
  const isWaitedFor = (element: Element | undefined) =>
    sizes.observe.mock.calls.some(([observed]) => observed === element);
  const hide = (element: Element, isShown: boolean) =>
    Object.assign(element, { checkVisibility: () => isShown });

  test("is told as put in when it shows, and no longer waited for", async () => {
    const paragraph = hide(put(document.createElement("p")), true);
    watch.observe(paragraph);
    expect(sizes.observe).toHaveBeenCalledWith(paragraph);
    sizeChanged(paragraph);
    await settle();
    expect(sizes.unobserve).toHaveBeenCalledExactlyOnceWith(paragraph);
    expect(batches.flat()).toEqual([
      { type: "childList", target: paragraph, addedNodes: [paragraph], removedNodes: [] },
    ]);
  });

  test("is waited for as long as it does not show, though the browser tells of its size", async () => {
    const paragraph = hide(put(document.createElement("p")), false);
    watch.observe(paragraph);
    sizeChanged(paragraph);
    await settle();
    expect(sizes.unobserve).not.toHaveBeenCalled();
    expect(batches).toEqual([]);
  });

  test("is waited for up to a number of them", () => {
    const hidden = Array.from({ length: MAX_HIDDEN + 5 }, () => document.createElement("p"));
    for (const paragraph of hidden) watch.observe(paragraph);
    expect(sizes.observe).toHaveBeenCalledTimes(MAX_HIDDEN);
    expect(isWaitedFor(hidden.at(-1))).toBe(false);
  });

  test("counts once however often it is met, and no more when it has shown", async () => {
    const often = put(document.createElement("p"));
    for (let at = 0; at < MAX_HIDDEN + 5; at++) watch.observe(often);
    expect(sizes.observe).toHaveBeenCalledTimes(1);
    for (let at = 1; at < MAX_HIDDEN; at++) watch.observe(document.createElement("p"));
    const late = document.createElement("p");
    watch.observe(late);
    expect(isWaitedFor(late)).toBe(false);
    sizeChanged(hide(often, true));
    watch.observe(late);
    expect(isWaitedFor(late)).toBe(true);
  });

  test("is not waited for where it is inline and has no size to tell of", () => {
    for (let at = 0; at < MAX_HIDDEN; at++) watch.observe(put(document.createElement("span")));
    expect(sizes.observe).not.toHaveBeenCalled();
    const paragraph = put(document.createElement("p"));
    watch.observe(paragraph);
    expect(isWaitedFor(paragraph)).toBe(true);
  });

  test("is not waited for once the visit is over", () => {
    end.abort();
    watch.observe(put(document.createElement("p")));
    expect(sizes.observe).not.toHaveBeenCalled();
    expect(sizes.disconnect).toHaveBeenCalled();
  });
});

test("pictures load without being told", async () => {
  const picture = put(document.createElement("img"));
  watch.observe(document);
  load(picture);
  await settle();
  expect(batches).toEqual([]);
});

test("what happens while a batch is read comes after it, in one batch", async () => {
  let go = (): void => {};
  const seen: number[] = [];
  watch = new Watch(async (records) => {
    seen.push(records.length);
    await new Promise<void>((resolve) => {
      go = resolve;
    });
    return true;
  }, end.signal);
  watch.observe(document);
  put(document.createElement("p"));
  await settle();
  put(document.createElement("p"));
  put(document.createElement("p"));
  await settle();
  expect(seen).toEqual([1]);
  go();
  await settle();
  expect(seen).toEqual([1, 2]);
});

test("a change that cannot be read ends the watch of no other", async () => {
  const seen = vi
    .fn()
    .mockRejectedValueOnce(new Error("a form that answers for its fields"))
    .mockResolvedValue(true);
  const failing = new Watch(seen, end.signal);
  failing.observe(document);
  put(document.createElement("p"));
  await settle();
  put(document.createElement("p"));
  await settle();
  expect(seen).toHaveBeenCalledTimes(2);
});
