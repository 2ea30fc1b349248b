/** What is on screen is read and nothing else, however a page's style hides, breaks or changes what its markup says. */
import { expect, test } from "vitest";
import { tell } from "./looks.ts";
import { inEachBrowser, marksIn, pageAround, sentence } from "./stand.ts";

const LONG = { timeout: 15_000 };

const rest = "Daesh fighters surrendered in Baghouz on Monday.";

/** Markup of one paragraph each, and the words that a reader sees marked in it. */
const SHAPES: readonly (readonly [html: string, mark: string])[] = [
  [`<p>Some 3<span class="gone">9</span>10 ${rest}</p>`, "Some 310"],
  [`<p>Some 3<span class="unseen">9</span>20 ${rest}</p>`, "Some 320"],
  [`<p><span class="line">Reuters</span>330 ${rest}</p>`, "330"],
  [`<p><a class="line" href="#">Photo 12</a> <a href="#">340 ${rest}</a></p>`, "340"],
  [`<p class="loud">Some <b>350</b> <i>${rest}</i></p>`, "Some 350"],
  [`<p class="kept">Some\n<b>360</b> ${rest}</p>`, "Some 360"],
  [`<p>Some 3<!-- 9 -->7<b></b>0 ${rest}</p>`, "Some 370"],
  [`<p>Some <span id="host"></span> ${rest}</p>`, "Some 380"],
  [`<div>Some <em>3<wbr>90</em> ${rest}</div>`, "Some 390"],
  [`<p>Photo: 12<br><br>400 ${rest}</p>`, "400"],
  [`<p class="gone">Some 911 ${rest}</p>`, ""],
  [`<p>Nothing here. <b class="gone">Some 922 ${rest}</b></p>`, ""],
];

inEachBrowser((stand) => {
  test("hidden, broken, changed and shadowed text", async () => {
    const page = await stand.openHtml(
      pageAround(
        `${SHAPES.map(([html]) => html).join("\n")}
        <script>document.querySelector("#host").attachShadow({ mode: "open" }).append("380");</script>`,
        `<style>.gone { display: none } .unseen { visibility: hidden } .line { display: block }
          .loud { text-transform: uppercase } .kept { white-space: pre-line }</style>`,
      ),
    );
    const expected = SHAPES.flatMap(([, mark]) => (mark === "" ? [] : [mark]));
    await expect.poll(() => marksIn(page), LONG).toBe(expected.length + 1);
    const popup = await stand.driven.openPopup(page.url());
    const marks = () => popup.$$eval("mark", (all) => all.map(({ textContent }) => textContent));
    await expect.poll(marks, LONG).toEqual(["Some 300", ...expected]);
    for (const each of [popup, page]) await each.close();
  });

  test("a page is about the battle wherever its long text is cut to be searched", async () => {
    for (const before of [998, 999, 1_000]) {
      const page = await stand.openHtml(
        `<!doctype html><title>Islamic State in Syria</title><meta property="article:published_time" content="2019-03-05"><body>${"<hr>".repeat(before)}
          <p>Some 310 Daesh fighters surrendered in <i>Bag</i><b>houz</b><i> on Monday.</i></p>`,
      );
      await expect.poll(() => marksIn(page), LONG).toBe(1);
      await page.close();
    }
  });

  test("the words that are painted are those that were read", async () => {
    const page = await stand.openHtml(
      pageAround(
        `<p>\n  In   <a href="#">the <b>village</b></a>, some&shy; 4<i>1</i>0 ${rest} ${sentence(420)}</p>`,
      ),
    );
    await expect.poll(() => marksIn(page), LONG).toBe(3);
    const painted = await page.evaluate(() =>
      [...(CSS.highlights.get("oww-figure") ?? [])].map(
        ({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        },
      ),
    );
    expect(painted).toEqual(["Some 300", "some\u00ad 410", "Some 420"]);
    await page.close();
  });

  test("a figure is shown on the page though its text is higher than the window", async () => {
    const lines = "<br>".repeat(300);
    const page = await stand.openHtml(
      pageAround(`<div id="log">Some 380 IS fighters surrendered in Baghouz.<br>${lines}</div>`),
    );
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const { figures } = await tell<{ figures: { id: number }[] }>(stand.driven, page, { type: "get-report" });
    for (const { id } of figures)
      expect(await tell<boolean>(stand.driven, page, { type: "show", figure: id })).toBe(true);
    const top = () =>
      page.evaluate(() => document.querySelector("#log")?.getBoundingClientRect().top ?? Number.NaN);
    await expect.poll(top, LONG).toBeGreaterThan(0);
    expect(await top()).toBeLessThan(700);
    await page.close();
  });

  test("a figure that stands right in a shadow root is shown on the page", async () => {
    const page = await stand.openHtml(
      pageAround(
        `<div style="height: 5000px"></div><div id="host"></div>
        <script>document.querySelector("#host").attachShadow({ mode: "open" }).append(${JSON.stringify(sentence(380))});</script>`,
      ),
    );
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    const { figures } = await tell<{ figures: { id: number }[] }>(stand.driven, page, { type: "get-report" });
    const shown = await tell<boolean>(stand.driven, page, { type: "show", figure: figures[1]?.id });
    expect(shown).toBe(true);
    await expect.poll(() => page.evaluate(() => scrollY), LONG).toBeGreaterThan(3_000);
    await page.close();
  });
});
