// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ChangeRecord } from "../../src/content/changes.ts";
import { MAX_SETTLE_MS } from "../../src/content/limits.ts";
import { Watch } from "../../src/content/watch.ts";

let end: AbortController;
let batches: ChangeRecord[][];
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers();
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
