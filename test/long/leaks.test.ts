/** Nothing leaks: what we start on a page is gone when we stop, and a page that is not ours never sees us start. Chromium counts. */
import type { CDPSession, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { pause } from "../browser/harness.ts";
import { pointOf, settled, waitForMarks } from "../browser/looks.ts";
import { inEachBrowser, pageAround, sentence } from "../browser/stand.ts";
import { detachedNodes } from "./heap.ts";

/** Collection is the browser's own business: what leaked stays however long one waits. */
const PATIENT = { timeout: 15_000 };
const ROUNDS = 50;

/** What the functions evaluated inside the extension use of it. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** The world of content scripts in a page, as a debugger sees it. */
class World {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  static async of(page: Page): Promise<World> {
    const session = await page.createCDPSession();
    const found = new Promise<number>((resolve) => {
      session.on("Runtime.executionContextCreated", ({ context }) => {
        if (context.origin.startsWith("chrome-extension:")) resolve(context.id);
      });
    });
    await session.send("Runtime.enable");
    return new World(session, await found);
  }

  private async idOf(expression: string): Promise<string> {
    const { result } = await this.session.send("Runtime.evaluate", { expression, contextId: this.contextId });
    return result.objectId as string;
  }

  /** More than once: what holds a node in one heap is only then known to be free in the other. */
  private async collect(): Promise<void> {
    for (let at = 0; at < 4; at++) {
      await this.session.send("HeapProfiler.collectGarbage");
      await pause(100);
    }
  }

  /** Living objects of this kind, after the collector has run. */
  async count(kind: string): Promise<number> {
    await this.collect();
    const prototypeObjectId = await this.idOf(`${kind}.prototype`);
    const { objects } = await this.session.send("Runtime.queryObjects", { prototypeObjectId });
    const { result } = await this.session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId as string,
      functionDeclaration: "function () { return this.length; }",
      returnByValue: true,
    });
    await this.session.send("Runtime.releaseObject", { objectId: objects.objectId as string });
    return result.value;
  }

  async listeners(expression: string): Promise<string[]> {
    const objectId = await this.idOf(expression);
    const { listeners } = await this.session.send("DOMDebugger.getEventListeners", { objectId });
    return listeners.map(({ type }) => type).sort();
  }

  async nodes(): Promise<number> {
    await this.collect();
    return (await this.session.send("Memory.getDOMCounters")).nodes;
  }
}

inEachBrowser((stand) => {
  test.runIf(stand.isChromium())("no observer, highlight or sheet where the gate stays shut", async () => {
    const page = await stand.open("/off-topic");
    await settled(page);
    const world = await World.of(page);
    for (const kind of ["MutationObserver", "ResizeObserver", "Highlight", "StaticRange", "CSSStyleSheet"])
      expect(await world.count(kind), kind).toBe(0);
    expect(await world.listeners("document")).toEqual(["oww-take-over"]);
    expect(await world.listeners("document.body")).toEqual([]);
    // What tells of the next page of a site that never loads one, and of this one's return; none is called while it stays.
    expect(await world.listeners("window")).toEqual(["pageshow", "popstate"]);
    expect(await world.listeners("navigation")).toEqual(["navigatesuccess"]);
    await page.close();
  });

  test.runIf(stand.isChromium())("a heap snapshot sees a node that somebody keeps", async () => {
    const page = await stand.open("/off-topic");
    const before = (await detachedNodes(page)).length;
    await page.evaluate(() => {
      const kept = Array.from({ length: 20 }, () => document.createElement("p"));
      for (const node of kept) document.body.append(node);
      for (const node of kept) node.remove();
      Object.assign(globalThis, { kept });
    });
    expect((await detachedNodes(page)).length - before).toBeGreaterThanOrEqual(20);
    await page.close();
  });

  test.runIf(stand.isChromium())(
    "fifty cards opened and closed leave nothing behind",
    async () => {
      const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
      await waitForMarks(page);
      const world = await World.of(page);
      const [x, y] = await pointOf(page, "#story", "300");
      const round = async () => {
        await page.mouse.click(x, y);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.childElementCount), PATIENT)
          .toBe(3);
        await page.keyboard.press("Escape");
        await expect
          .poll(() => page.evaluate(() => document.documentElement.childElementCount), PATIENT)
          .toBe(2);
      };
      await round();
      await round();
      const [nodes, roots] = [await world.nodes(), await world.count("ShadowRoot")];
      const listeners = [await world.listeners("document"), await world.listeners("window")];
      const detached = await detachedNodes(page);
      for (let at = 0; at < ROUNDS; at++) await round();
      // A browser keeps a node or two of its own, and lets go when it has time; one that stayed from each round would be fifty.
      await expect.poll(async () => (await world.nodes()) - nodes, PATIENT).toBeLessThan(ROUNDS / 10);
      await expect.poll(() => world.count("ShadowRoot"), PATIENT).toBe(roots);
      const stayed = async () => (await detachedNodes(page)).length - detached.length;
      await expect.poll(stayed, PATIENT).toBeLessThan(ROUNDS / 10);
      expect([await world.listeners("document"), await world.listeners("window")]).toEqual(listeners);
      await page.close();
    },
    120_000,
  );

  test.runIf(stand.isChromium())(
    "fifty times on and off: after the last stop no observer, highlight, range or listener lives",
    async () => {
      const page = await stand.openHtml(
        pageAround(`<p>${sentence(310)}</p><p style="display:none">${sentence(320)}</p>`),
      );
      await waitForMarks(page);
      const own = await stand.driven.openOwn("popup.html?tabId=0");
      const set = (off: boolean) =>
        own.evaluate((off) => chrome.storage.local.set({ settings: { off } }), off);
      const marks = () => page.evaluate(() => CSS.highlights.get("oww-figure")?.size ?? 0);
      for (let at = 0; at < ROUNDS; at++) {
        await set(true);
        await expect.poll(marks).toBe(0);
        await set(false);
        await expect.poll(marks).toBe(2);
      }
      await set(true);
      await expect.poll(marks).toBe(0);
      // A page that is not looked at is not drawn, and what was painted last is let go when it is drawn again.
      await page.bringToFront();
      const world = await World.of(page);
      for (const kind of ["MutationObserver", "ResizeObserver", "Highlight", "StaticRange"])
        await expect.poll(() => world.count(kind), { ...PATIENT, message: kind }).toBe(0);
      expect(await world.listeners("document")).toEqual(["oww-take-over"]);
      expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
        0, 0,
      ]);
      await set(false);
      for (const each of [own, page]) await each.close();
    },
    120_000,
  );
});
