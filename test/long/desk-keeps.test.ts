/** What is noted on the desk is kept, however soon the desk is closed and wherever else the same sheet is open. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { popupText, tabIdOf, waitForMarks } from "../browser/looks.ts";
import { inEachBrowser, type Stand } from "../browser/stand.ts";

const ARTICLE = `<!doctype html><html lang="en"><title>The last pocket of Baghouz</title>
<meta property="article:published_time" content="2019-03-05">
<p>An SDF commander said that around 1,000 Daesh fighters were still inside Baghouz, the group's last pocket.</p>
<p>At dawn, 70 fighters of the SDF had been killed in Baghouz.</p>`;

/** Whether the closing is quicker than the browser is a matter of luck; Firefox, which is always quicker, opens tabs slowly. */
const ROUNDS = 5;

const FIRST = ".entries > li:first-child";
const SECOND = ".entries > li:nth-child(2)";

async function openDesk(stand: Stand, page: Page): Promise<Page> {
  const desk = await stand.driven.openOwn(`desk.html?tabId=${await tabIdOf(stand.driven, page)}`);
  await desk.waitForSelector(SECOND);
  return desk;
}

/** The second figure's mark and note. */
const stateOf = (desk: Page) =>
  desk.$eval(SECOND, (row) => [
    row.querySelector<HTMLInputElement>("input:checked")?.value,
    row.querySelector<HTMLTextAreaElement>(".note textarea")?.value,
  ]);

/** Longer than the desk waits for the end of a note. */
const SOON = { timeout: 8_000 };

inEachBrowser((stand) => {
  test("a desk that is closed right after a click, or in the middle of a note, has kept it", async () => {
    for (let round = 0; round < (stand.isChromium() ? ROUNDS : 1); round++) {
      stand.server.add(`/closed-${round}`, ARTICLE);
      const page = await stand.open(`/closed-${round}`);
      await waitForMarks(page);
      const desk = await openDesk(stand, page);
      await desk.click(`${FIRST} input[value=checked]`);
      await desk.click(`${SECOND} input[value=needs-work]`);
      await desk.type(`${SECOND} .note textarea`, "ask again");
      await desk.close();
      const again = await openDesk(stand, page);
      expect(await stateOf(again)).toEqual(["needs-work", "ask again"]);
      await again.close();
      await page.close();
    }
  });

  // Firefox, as it is driven, never comes back from loading a page of an extension again.
  test.skipIf(!stand.isChromium())(
    "a note is kept when its page is loaded again in the middle of it",
    async () => {
      const page = await stand.openHtml(ARTICLE);
      await waitForMarks(page);
      const desk = await openDesk(stand, page);
      await desk.type(`${SECOND} .note textarea`, "ask again");
      await desk.reload();
      await desk.waitForSelector(SECOND);
      expect((await stateOf(desk))[1]).toBe("ask again");
      for (const opened of [desk, page]) await opened.close();
    },
  );

  test("the panel and the list of sheets follow a desk; a tick leaves a correction that is half filled in", async () => {
    const page = await stand.openHtml(ARTICLE);
    await waitForMarks(page);
    const desk = await openDesk(stand, page);
    const panel = await stand.driven.openOwn(`panel.html?tabId=${await tabIdOf(stand.driven, page)}`);
    await panel.waitForSelector(".row");
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>(".row")[1]?.click());
    const list = await stand.driven.openOwn("desk.html");
    await list.waitForSelector("h1");
    const sheets = () => list.$$eval(".own-list a", (links) => links.length);
    const before = await sheets();
    await desk.bringToFront();
    await desk.$eval(SECOND, (row) => row.querySelector<HTMLElement>(".correct summary")?.click());
    await desk.$eval(`${SECOND} [name=asOf]`, (field) => {
      (field as HTMLInputElement).value = "2019-03-01";
    });
    await desk.click(`${SECOND} input[value=not-ours]`);
    await expect.poll(() => popupText(panel), SOON).toMatch(/not a figure of ours/i);
    await expect.poll(sheets, SOON).toBe(before + 1);
    expect(await desk.$eval(`${SECOND} [name=asOf]`, (field) => (field as HTMLInputElement).value)).toBe(
      "2019-03-01",
    );
    for (const opened of [desk, panel, list, page]) await opened.close();
  });

  test("two desks of one article keep each other's changes, and what is being typed", async () => {
    const page = await stand.openHtml(ARTICLE);
    await waitForMarks(page);
    const one = await openDesk(stand, page);
    const other = await openDesk(stand, page);
    await other.type(`${SECOND} .note textarea`, "half a");
    await one.bringToFront();
    await one.click(`${SECOND} input[value=checked]`);
    await expect.poll(() => stateOf(other), SOON).toEqual(["checked", "half a"]);
    await other.bringToFront();
    await other.type(`${SECOND} .note textarea`, " note");
    await expect.poll(() => stateOf(one), SOON).toEqual(["checked", "half a note"]);
    for (const opened of [one, other, page]) await opened.close();
  });

  test("two desks that tick at the same moment keep both ticks, and both show them", async () => {
    for (let round = 0; round < (stand.isChromium() ? ROUNDS : 1); round++) {
      stand.server.add(`/ticked-${round}`, ARTICLE);
      const page = await stand.open(`/ticked-${round}`);
      await waitForMarks(page);
      const desks = [await openDesk(stand, page), await openDesk(stand, page)] as const;
      /** Firefox gives a click of the mouse only to the tab in front. */
      const tick = (desk: Page, row: string) =>
        desk.$eval(`${row} input[value=checked]`, (field) => (field as HTMLElement).click());
      await Promise.all([tick(desks[0], FIRST), tick(desks[1], SECOND)]);
      const ticks = () =>
        Promise.all(
          desks.map((desk) =>
            desk.$$eval(".entries > li input:checked", (all) =>
              all.map((field) => (field as HTMLInputElement).value),
            ),
          ),
        );
      const both = ["checked", "checked"];
      await expect.poll(ticks, SOON).toEqual([both, both]);
      const again = await openDesk(stand, page);
      expect((await stateOf(again))[0]).toBe("checked");
      for (const opened of [...desks, again, page]) await opened.close();
    }
  });

  test("a form with changes asks before it closes, one without or with all of them stored does not", async () => {
    const page = await stand.openHtml(ARTICLE);
    await waitForMarks(page);
    const form = await stand.driven.openOwn(`desk.html?add=${await tabIdOf(stand.driven, page)}`);
    await form.waitForSelector(".report-form");
    /** What a page answers to the browser that is about to close it. */
    const asks = () => form.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
    expect(await asks()).toBe(false);
    await form.type("[name=headline]", " (updated)");
    expect(await asks()).toBe(true);
    await form.click('[name="claims.0.confirmed"]');
    await form.click(".report-form button[type=submit]");
    await expect.poll(asks, SOON).toBe(false);
    for (const opened of [form, page]) await opened.close();
  });
});
