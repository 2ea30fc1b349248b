import { afterEach, expect, test, vi } from "vitest";
import { giveWay } from "../../src/content/slices.ts";

afterEach(() => vi.unstubAllGlobals());

test("the thread is given back as the browser's own scheduler does it", async () => {
  const scheduler = { yield: vi.fn(() => Promise.resolve()) };
  vi.stubGlobal("scheduler", scheduler);
  await giveWay();
  expect(scheduler.yield).toHaveBeenCalledOnce();
});

test.each([undefined, {}, { yield: {} }])(
  "and by a timer where %j stands in its place",
  async (scheduler) => {
    vi.stubGlobal("scheduler", scheduler);
    const order: string[] = [];
    setTimeout(() => order.push("the page"), 0);
    await giveWay();
    order.push("ours");
    expect(order).toEqual(["the page", "ours"]);
  },
);
