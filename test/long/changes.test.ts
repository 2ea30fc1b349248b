/** Pages from hell that never hold still: the figures that are on them in the end are marked, once, and nothing breaks. */
import { build } from "esbuild";
import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { pause } from "../browser/harness.ts";
import { popupText, settled, tell, waitForMarks } from "../browser/looks.ts";
import { inEachBrowser, marksIn, pageAround, sentence } from "../browser/stand.ts";

const LONG = { timeout: 30_000 };

/** Errors that the page's own scripts throw, and those that ours would. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  return errors;
}

let reactPage: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/react-page.ts`],
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"development"' },
  });
  const script = outputFiles[0]?.text.replaceAll("</script", "<\\/script") ?? "";
  reactPage = pageAround(`<div id="root"></div><script>${script}</script>`);
});

const marksInFrame = (page: Page) =>
  page.evaluate(() => (frames[0] as Window & typeof globalThis).CSS.highlights.get("oww-figure")?.size ?? 0);

inEachBrowser((stand) => {
  test("document.write after load", async () => {
    const page = await stand.openHtml(pageAround(""));
    await waitForMarks(page);
    const errors = errorsOf(page);
    const written = pageAround(`<p>${sentence(310)}</p><p>${sentence(320)}</p>`);
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, written);
    await expect.poll(() => marksIn(page), LONG).toBe(3);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("frames removed while they are read", async () => {
    const page = await stand.openHtml(
      pageAround(`<div id="frames"></div><script>
        const frames = document.querySelector("#frames");
        const text = ${JSON.stringify(`<p>${sentence(310)}</p>`)};
        for (let at = 0; at < 30; at++) frames.append(Object.assign(document.createElement("iframe"), { srcdoc: text }));
        const timer = setInterval(() => frames.firstChild ? frames.firstChild.remove() : clearInterval(timer), 20);
      </script>`),
    );
    const errors = errorsOf(page);
    await page.waitForFunction(() => document.querySelector("#frames")?.childElementCount === 0);
    await pause(1_000);
    expect(await marksIn(page)).toBe(1);
    const popup = await stand.driven.openPopup(page.url());
    await expect.poll(() => popup.$$eval("mark", (marks) => marks.length)).toBe(1);
    expect(errors).toEqual([]);
    for (const each of [popup, page]) await each.close();
  });

  test("nodes adopted by another document and brought back", async () => {
    const page = await stand.openHtml(
      pageAround("<iframe srcdoc='<p>Nothing.'></iframe><div id='end'></div>"),
    );
    await waitForMarks(page);
    // What is put into a frame before it has loaded goes with its first, empty document.
    await page.waitForFunction(() => frames[0]?.document.body.textContent === "Nothing.");
    await page.evaluate(() => frames[0]?.document.body.append(document.querySelector("#story") as Node));
    await expect.poll(() => marksInFrame(page), LONG).toBe(1);
    await expect.poll(() => marksIn(page), LONG).toBe(0);
    await page.evaluate(() =>
      document.querySelector("#end")?.append(frames[0]?.document.querySelector("#story") as Node),
    );
    await expect.poll(() => marksIn(page), LONG).toBe(1);
    await page.close();
  });

  test("a frame that loads one document after another", async () => {
    const page = await stand.openHtml(pageAround("<iframe srcdoc='<p>Nothing.'></iframe>"));
    await waitForMarks(page);
    const load = (html: string) =>
      page.evaluate((text) => {
        const frame = document.querySelector("iframe");
        if (frame) frame.srcdoc = text;
      }, html);
    await load(`<p>${sentence(310)}`);
    await expect.poll(() => marksInFrame(page), LONG).toBe(1);
    await load("<p>Nothing.");
    await expect.poll(() => marksInFrame(page), LONG).toBe(0);
    await load(`<p>${sentence(320)}`);
    await expect.poll(() => marksInFrame(page), LONG).toBe(1);
    await page.close();
  });

  test("a frame that goes on to another site is forgotten with what it showed", async () => {
    const page = await stand.openHtml(pageAround(`<iframe srcdoc='<p>${sentence(310)}'></iframe>`));
    await waitForMarks(page);
    const listed = async () => {
      const popup = await stand.driven.openPopup(page.url());
      const count = await popup.$$eval("mark", (marks) => marks.length);
      await popup.close();
      return count;
    };
    await expect.poll(listed, LONG).toBe(2);
    await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      frame?.removeAttribute("srcdoc");
      if (frame) frame.src = "data:text/html,<p>Elsewhere.";
    });
    await expect.poll(listed, LONG).toBe(1);
    await page.close();
  });

  test("text that a class or a style shows later", async () => {
    const page = await stand.openHtml(
      pageAround(`<style>.more { display: none }</style>
        <div class="more"><p>${sentence(310)}</p><ul><li>${sentence(320)}</li></ul></div>
        <iframe class="more" srcdoc='<p>${sentence(330)}'></iframe>
        <p id="styled" style="display: none">${sentence(340)}</p><details class="more"><p>${sentence(350)}</p></details>`),
    );
    await waitForMarks(page);
    expect(await marksIn(page)).toBe(1);
    await page.evaluate(() => {
      for (const hidden of document.querySelectorAll(".more")) hidden.classList.remove("more");
    });
    await expect.poll(() => marksIn(page), LONG).toBe(3);
    await expect.poll(() => marksInFrame(page), LONG).toBe(1);
    await page.evaluate(() => document.querySelector("#styled")?.removeAttribute("style"));
    await expect.poll(() => marksIn(page), LONG).toBe(4);
    await page.evaluate(() => document.querySelector("details")?.setAttribute("open", ""));
    await expect.poll(() => marksIn(page), LONG).toBe(5);
    await page.close();
  });

  test("a custom element whose script comes after the page was read", async () => {
    const page = await stand.openHtml(
      pageAround(`<x-story>${sentence(310)}</x-story><x-plain>${sentence(320)}</x-plain>`),
    );
    await expect.poll(() => marksIn(page), LONG).toBe(3);
    await page.evaluate(
      (html) => {
        class Story extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: "open" }).innerHTML = html;
          }
        }
        customElements.define("x-story", Story);
        customElements.define("x-plain", class extends HTMLElement {});
      },
      `<p>${sentence(330)}</p><p>${sentence(340)}</p>`,
    );
    // What stood in it before is no longer shown.
    await expect.poll(() => marksIn(page), LONG).toBe(4);
    const { figures } = await tell<{ figures: unknown[] }>(stand.driven, page, { type: "get-report" });
    expect(figures).toHaveLength(4);
    await page.close();
  });

  test("a body replaced every 50 ms for ten seconds", async () => {
    const page = await stand.openHtml(
      pageAround(`<script>
        const html = document.body.innerHTML;
        let left = 200;
        const timer = setInterval(() => {
          const body = document.createElement("body");
          body.innerHTML = "<p>" + ${JSON.stringify(sentence(310))} + "</p><p>" + ${JSON.stringify(sentence(320))} + "</p>";
          document.body.replaceWith(body);
          if (--left === 0) { clearInterval(timer); document.documentElement.dataset.done = "yes"; }
        }, 50);
      </script>`),
    );
    const errors = errorsOf(page);
    await page.waitForFunction(() => document.documentElement.dataset.done === "yes", { timeout: 30_000 });
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("infinite scroll", async () => {
    const page = await stand.openHtml(pageAround("<div id='feed'></div>"));
    await waitForMarks(page);
    for (let batch = 0; batch < 20; batch++) {
      await page.evaluate(
        (texts) => {
          for (const text of texts)
            document
              .querySelector("#feed")
              ?.append(Object.assign(document.createElement("p"), { textContent: text }));
          scrollTo(0, document.body.scrollHeight);
        },
        Array.from({ length: 50 }, (_, at) => (at % 5 === 0 ? sentence(310 + at) : "The trucks waited.")),
      );
      await pause(100);
    }
    await expect.poll(() => marksIn(page), LONG).toBe(201);
    await page.close();
  });

  test("client-side navigation: old marks go, the new page is checked", async () => {
    const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
    await expect.poll(() => marksIn(page)).toBe(2);
    const go = (path: string, title: string, html: string) =>
      page.evaluate(
        (path, title, html) => {
          history.pushState(null, "", path);
          document.title = title;
          (document.querySelector("article") as Element).innerHTML = html;
        },
        path,
        title,
        html,
      );
    await go("/harbour", "The harbour", "<p>About 1,000 boats.</p>");
    await expect.poll(() => marksIn(page), LONG).toBe(0);
    await go("/baghouz-again", "Baghouz", `<p>${sentence(330)}</p>`.repeat(3));
    await expect.poll(() => marksIn(page), LONG).toBe(3);
    await page.close();
  });

  test("client-side navigation to an article that is fetched first: read when it comes, by its own facts", async () => {
    const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
    await expect.poll(() => marksIn(page)).toBe(2);
    const goThenFill = (path: string, atOnce: string, title: string, html: string) =>
      page.evaluate(
        (path, atOnce, title, html) => {
          const article = document.querySelector("article") as Element;
          history.pushState(null, "", path);
          article.innerHTML = atOnce;
          setTimeout(() => {
            document.title = title;
            article.innerHTML = html;
          }, 600);
        },
        path,
        atOnce,
        title,
        html,
      );
    await page.evaluate(() => {
      document.title = "One moment";
    });
    await goThenFill(
      "/fetched",
      "<p>One moment.</p>",
      "The last days of Baghouz",
      `<p>${sentence(330)}</p>`.repeat(3),
    );
    await pause(400);
    expect(await marksIn(page)).toBe(0);
    await expect.poll(() => marksIn(page), LONG).toBe(3);
    await goThenFill(
      "/old-text-first",
      `<p>${sentence(330)}</p>`,
      "Baghouz again",
      `<p>${sentence(340)}</p>`.repeat(2),
    );
    const titleTold = async () =>
      (await tell<{ title: string }>(stand.driven, page, { type: "get-report" })).title;
    await expect.poll(titleTold, LONG).toBe("Baghouz again");
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    await page.close();
  });

  test("an article that comes long after its address is compared by its own day", async () => {
    const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
    await waitForMarks(page);
    await page.evaluate((text) => {
      history.pushState(null, "", "/fetched-late");
      setTimeout(() => {
        document.title = "Baghouz, a week later";
        document.querySelector("meta[property]")?.setAttribute("content", "2019-03-18");
        const article = document.querySelector("article") as Element;
        article.innerHTML = `<p>${text}</p><p>${text}</p>`;
      }, 4_500);
    }, sentence(330));
    const told = async () => {
      const { title, published } = await tell<{ title: string; published: string }>(stand.driven, page, {
        type: "get-report",
      });
      return [title, published];
    };
    await page.waitForFunction(() => document.title.includes("week"), { timeout: 10_000 });
    await expect.poll(told, LONG).toEqual(["Baghouz, a week later", "2019-03-18"]);
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    // Told alone, with no text of its own.
    await page.evaluate(() =>
      document.querySelector("meta[property]")?.setAttribute("content", "2019-03-19"),
    );
    await expect.poll(told, LONG).toEqual(["Baghouz, a week later", "2019-03-19"]);
    await page.close();
  });

  test("a title that blinks has nothing read anew, a description that never holds still is not followed for ever", async () => {
    const page = await stand.openHtml(
      pageAround(`<p>${sentence(310)}</p>`, `<meta name="description" content="0">`),
    );
    await waitForMarks(page);
    /** Whether the marks are those that were painted before. */
    const isHeld = () =>
      page.evaluate(() => {
        const known = globalThis as { marks?: Highlight | undefined };
        const before = known.marks;
        known.marks = CSS.highlights.get("oww-figure");
        return known.marks !== undefined && known.marks === before;
      });
    await settled(page);
    await page.evaluate(() => setInterval(() => (document.title += "!"), 100));
    await pause(3_500);
    await isHeld();
    await pause(3_000);
    expect(await isHeld()).toBe(true);
    await page.evaluate(() => {
      const meta = document.querySelector("meta[name=description]") as HTMLMetaElement;
      setInterval(() => meta.setAttribute("content", `${Number(meta.content) + 1}`), 100);
    });
    await expect.poll(isHeld, LONG).toBe(false);
    const holdsStill = async () => {
      await pause(3_000);
      return isHeld();
    };
    await expect.poll(holdsStill, LONG).toBe(true);
    await page.close();
  });

  test("a React page that renders again under the marks", async () => {
    const page = await stand.openHtml(reactPage);
    const errors = errorsOf(page);
    await expect.poll(() => marksIn(page), LONG).toBeGreaterThan(2);
    await page.waitForFunction(() => document.documentElement.dataset.rendered === "done", {
      timeout: 20_000,
    });
    const figures = await page.evaluate(() => document.querySelectorAll("#root .figure").length);
    await expect.poll(() => marksIn(page), LONG).toBe(figures + 1);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dataset.failed ?? "")).toBe("");
    await page.close();
  });

  test("a page that writes into its text nodes, as Vue and Svelte do", async () => {
    const page = await stand.openHtml(pageAround("<p id='cell'></p>"));
    await waitForMarks(page);
    await page.evaluate(async (text) => {
      const cell = (document.querySelector("#cell") as Element).appendChild(document.createTextNode(""));
      for (let at = 0; at < 100; at++) {
        cell.data = text.replace("310", String(310 + at));
        if (at % 10 === 0) cell.parentNode?.insertBefore(document.createComment("v-if"), cell);
        await new Promise((resume) => setTimeout(resume, 10));
      }
    }, sentence(310));
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    // A popup tells what was known when it opened, which on a slow machine is not yet the last change.
    const told = async () => {
      const popup = await stand.driven.openPopup(page.url());
      const text = await popupText(popup);
      await popup.close();
      return text;
    };
    await expect.poll(told, LONG).toContain("409");
    await page.close();
  });
});
