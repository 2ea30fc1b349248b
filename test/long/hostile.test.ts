/** Hostile pages: what a page that means us harm can reach, which is nothing but its own text. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { pointOf, popupText, settled, waitForMarks } from "../browser/looks.ts";
import { addParagraph, inEachBrowser, marksIn, pageAround, type Stand, sentence } from "../browser/stand.ts";

const LONG = { timeout: 15_000 };

/** What the popup lists, for pages on which a test cannot trust what the page says. */
async function listed(stand: Stand, page: Page): Promise<string> {
  const popup = await stand.driven.openPopup(page.url());
  await expect.poll(() => popup.$$eval("mark", (marks) => marks.length), LONG).toBeGreaterThan(0);
  const text = await popupText(popup);
  await popup.close();
  return text;
}

const children = (page: Page) => page.evaluate(() => document.documentElement.childElementCount);

async function openCard(page: Page): Promise<void> {
  const [x, y] = await pointOf(page, "#story", "300");
  await page.mouse.click(x, y);
  await expect.poll(() => children(page), LONG).toBe(3);
}

inEachBrowser((stand) => {
  test("a policy that allows nothing", async () => {
    const page = await stand.openHtml(pageAround(""), { "content-security-policy": "default-src 'none'" });
    await waitForMarks(page);
    await openCard(page);
    await page.close();
  });

  test("Trusted Types that allow no script, no markup and no policy", async () => {
    const page = await stand.openHtml(pageAround(""), {
      "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await waitForMarks(page);
    await openCard(page);
    await page.close();
  });

  test("prototypes of the page's own making", async () => {
    const page = await stand.openHtml(
      pageAround(
        `<p>${sentence(310)}</p>`,
        `<script>
          const broken = () => { throw new Error("broken by the page"); };
          for (const name of ["Range", "StaticRange", "Map", "Set", "WeakMap", "Highlight", "MutationObserver", "ResizeObserver",
            "AbortController", "CSSStyleSheet", "Promise", "RegExp"]) window[name] = broken;
          for (const name of ["map", "filter", "push", "flatMap", "sort"]) Array.prototype[name] = broken;
          RegExp.prototype.exec = broken;
          RegExp.prototype.test = broken;
          String.prototype.slice = broken;
          Element.prototype.matches = broken;
          Element.prototype.checkVisibility = broken;
          Node.prototype.compareDocumentPosition = broken;
          window.getComputedStyle = broken;
          document.createTreeWalker = broken;
        </script>`,
      ),
    );
    const popupSays = await listed(stand, page);
    expect(popupSays).toContain("300");
    expect(popupSays).toContain("310");
    await page.close();
  });

  test("a highlight registry that is filled, cleared and deleted", async () => {
    const page = await stand.openHtml(pageAround("<div id='feed'></div>"));
    await waitForMarks(page);
    await page.evaluate(() => {
      const range = new StaticRange({
        startContainer: document.body,
        startOffset: 0,
        endContainer: document.body,
        endOffset: 1,
      });
      for (let at = 0; at < 1_000; at++) CSS.highlights.set(`page-${at}`, new Highlight(range));
      CSS.highlights.set("oww-figure", new Highlight(range, range));
      CSS.highlights.clear();
    });
    expect(await marksIn(page)).toBe(0);
    await page.evaluate(
      (text) =>
        document
          .querySelector("#feed")
          ?.append(Object.assign(document.createElement("p"), { textContent: text })),
      sentence(310),
    );
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    await page.evaluate(() => Object.defineProperty(CSS, "highlights", { value: undefined }));
    expect(await listed(stand, page)).toContain("310");
    await page.close();
  });

  test("style that insists on everything", async () => {
    const page = await stand.openHtml(
      pageAround(
        "",
        `<style>
          * { all: initial !important; display: block !important; }
          [popover] { display: none !important; }
          *::highlight(oww-figure) { background: red !important; }
        </style>`,
      ),
    );
    await waitForMarks(page);
    await openCard(page);
    const host = () =>
      page.evaluate(() => {
        const { width, height } = (
          document.documentElement.lastElementChild as Element
        ).getBoundingClientRect();
        return width > 100 && height > 50;
      });
    await expect.poll(host, LONG).toBe(true);
    await page.close();
  });

  test("messages and events that pretend to be ours", async () => {
    const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
    const before = await waitForMarks(page);
    const reached = await page.evaluate(async () => {
      for (const type of ["check", "get-report", "show", "badge", "load-card", "open-panel"])
        for (const data of [type, { type }, { type, figure: 1, article: null, blocks: [{}] }]) {
          postMessage(data, "*");
          document.dispatchEvent(new CustomEvent(type, { detail: data }));
        }
      const { chrome, browser } = globalThis as never as Record<
        string,
        { runtime?: { sendMessage?: unknown } }
      >;
      return [chrome, browser].some((api) => api?.runtime?.sendMessage);
    });
    expect(reached).toBe(false);
    expect(await children(page)).toBe(2);
    expect(await marksIn(page)).toBe(before);
    // The one event that we listen to makes marks go, and nothing else.
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent("oww-take-over", { detail: "<b>x</b>" })),
    );
    await expect.poll(() => marksIn(page)).toBe(0);
    await page.close();
  });

  test("ids and names that stand in the way", async () => {
    const names = [
      ..."matches,localName,nodeType,parentNode,parentElement,childNodes,firstChild,lastChild,nextSibling".split(
        ",",
      ),
      ..."previousSibling,hasAttribute,getAttribute,querySelector,closest,checkVisibility,shadowRoot,textContent".split(
        ",",
      ),
      ..."isConnected,getRootNode,ownerDocument,contains,compareDocumentPosition,nextElementSibling".split(
        ",",
      ),
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join("");
    const images = [
      "title",
      "body",
      "head",
      "defaultView",
      "adoptedStyleSheets",
      "querySelectorAll",
      "createRange",
      "documentElement",
    ]
      .map((name) => `<img name="${name}" id="${name}"><form name="${name}"></form>`)
      .join("");
    const page = await stand.openHtml(
      pageAround(
        `${images}<form id="form">${inputs}<article><p>${sentence(310)}</p></article></form><p>${sentence(320)}</p>`,
      ),
    );
    const popupSays = await listed(stand, page);
    // What the page puts into a form that answers for its fields is hidden from us; what stands around it is not.
    for (const figure of ["300", "320"]) expect(popupSays).toContain(figure);
    await addParagraph(page, sentence(330), "#form article");
    await addParagraph(page, sentence(340), "body");
    await expect.poll(() => listed(stand, page), LONG).toContain("340");
    // One that comes later, without anything in it to be read.
    await page.evaluate((html) => {
      const form = document.createElement("form");
      form.innerHTML = html;
      document.querySelector("body")?.append(form);
    }, inputs);
    await settled(page);
    await addParagraph(page, sentence(350), "body");
    await expect.poll(() => listed(stand, page), LONG).toContain("350");
    await page.close();
  });

  /** A walk along such a name would not end, and the page would not answer again. */
  test.each([
    [
      "parentElement",
      `<form style="display:contents"><output name="parentElement" style="display:contents"></output>Text.<article><p>Text.</p></article></form>`,
    ],
    [
      "nextElementSibling",
      `<output form="f" name="nextElementSibling">x</output><form id="f"><article><p>Text.</p></article></form>`,
    ],
    [
      "shadowRoot",
      `<output form="f" name="shadowRoot"><form id="f"><article><p>Text.</p></article></form></output>`,
    ],
  ])("a field that leads round in a circle: %s", async (_name, html) => {
    const page = await stand.openHtml(pageAround(html));
    await waitForMarks(page);
    // A field goes with the first form of that name.
    const later = html.replaceAll('"f"', '"later"');
    await page.evaluate((html) => {
      const made = document.createElement("div");
      made.innerHTML = html;
      document.querySelector("article")?.append(...made.childNodes);
    }, later);
    await addParagraph(page, sentence(310), "body");
    await expect.poll(() => listed(stand, page), LONG).toContain("310");
    await openCard(page);
    await page.close();
  });

  /** What a page calls its forms and ids is a property of document and window, to an extension too, wherever the browser has none of that name. */
  test("names of the page's own that stand where the browser has nothing", async () => {
    const names =
      "host,mode,matches,nodeType,contentDocument,browser,chrome,scheduler,navigation,owwOpenCard,oww-card".split(
        ",",
      );
    const fields =
      "runtime,id,storage,sendMessage,onMessage,yield,addEventListener,dispatchEvent,host,nodeType".split(
        ",",
      );
    const inputs = fields.map((name) => `<input name="${name}" id="i">`).join("");
    const forms = names
      .map((name) => `<form name="${name}"></form><form id="${name}">${inputs}</form>`)
      .join("");
    const page = await stand.openHtml(pageAround(`${forms}<p>${sentence(320)}</p>`));
    await waitForMarks(page);
    await page.evaluate((text) => document.querySelector("#story")?.append(text), ` ${sentence(340)}`);
    await expect.poll(() => listed(stand, page), LONG).toContain("340");
    await openCard(page);
    await page.close();
  });

  test("a page that wants to read the card or to press it", async () => {
    const page = await stand.openHtml(pageAround(""));
    await waitForMarks(page);
    const [x, y] = await pointOf(page, "#story", "300");
    await page.evaluate(
      (clientX, clientY) =>
        document
          .elementFromPoint(clientX, clientY)
          ?.dispatchEvent(
            new MouseEvent("click", { bubbles: true, composed: true, clientX, clientY, view: window }),
          ),
      x,
      y,
    );
    expect(await children(page)).toBe(2);
    await openCard(page);
    const box = await page.$eval("html > div", (host) => {
      const { left, top, width, height } = host.getBoundingClientRect();
      addEventListener(
        "pointerdown",
        (event) => Object.assign(globalThis, { way: event.composedPath() }),
        true,
      );
      return { left, top, width, height };
    });
    // What the reader presses is named in the way of the event, as far as the page is told.
    await page.mouse.click(box.left + box.width / 2, box.top + 60);
    const reached = await page.evaluate(({ left, top, width, height }) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const { way } = globalThis as unknown as { way: EventTarget[] };
      const found = new Set<Element>([...host.children, ...(host.shadowRoot?.querySelectorAll("*") ?? [])]);
      for (const target of way.slice(0, way.indexOf(host) + 1))
        if (target instanceof Element) found.add(target);
      const STEP = 7;
      for (let x = left + 1; x < left + width; x += STEP)
        for (let y = top + 1; y < top + height; y += STEP)
          for (const element of document.elementsFromPoint(x, y))
            if (!document.body.contains(element)) found.add(element);
      if (document.activeElement) found.add(document.activeElement);
      found.delete(document.documentElement);
      for (const element of found) {
        if (element instanceof HTMLElement) element.click();
        for (const key of ["Enter", " "])
          for (const type of ["keydown", "keyup"])
            element.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      }
      return [...found].map((element) => [element === host, element.textContent]);
    }, box);
    expect(reached).toEqual([[true, ""]]);
    await settled(page);
    expect(await children(page)).toBe(3);
    await page.close();
  });
});
