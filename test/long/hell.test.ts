/** Pages from hell: whatever a page is made of, its figures are marked, and nothing of it is disturbed. */
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { popupText, waitForMarks } from "../browser/looks.ts";
import { inEachBrowser, marksIn, pageAround, sentence } from "../browser/stand.ts";

const LONG = { timeout: 30_000 };

/** The colours that a PDF draws in, as its drawing commands name them (ISO 32000-1, 8.6.8). */
function inksOf(pdf: Uint8Array): ReadonlySet<string> {
  const streams = Buffer.from(pdf)
    .toString("latin1")
    .matchAll(/stream\r?\n([\s\S]*?)endstream/g);
  const commands = [...streams].map(([, bytes = ""]) => {
    try {
      return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return new Set(commands.join("\n").match(/[\d.]+ [\d.]+ [\d.]+ rg\b/gi));
}

inEachBrowser((stand) => {
  // Boxes nested so deep make Chromium itself hang, with no extension in it; elements without boxes do not.
  test("ten thousand nested elements", async () => {
    const page = await stand.openHtml(
      pageAround(`<style>#deep span { display: contents }</style><div id="deep"></div><script>
        let deepest = document.querySelector("#deep");
        for (let depth = 0; depth < 10000; depth++) deepest = deepest.appendChild(document.createElement("span"));
        deepest.append(document.createElement("p"));
        deepest.firstChild.textContent = ${JSON.stringify(sentence(310))};
      </script>`),
    );
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    await page.close();
  });

  test("one text node of five megabytes", async () => {
    const page = await stand.openHtml(
      pageAround(`<p id="long"></p><script>
        const text = "The trucks of the SDF waited on the Euphrates. ".repeat(54000);
        document.querySelector("#long").textContent = text + ${JSON.stringify(`${sentence(310)} `)} + text + ${JSON.stringify(sentence(320))};
      </script>`),
    );
    await expect.poll(() => marksIn(page), { timeout: 60_000 }).toBe(3);
    // Read again as a whole, not a piece beside the pieces.
    await page.evaluate(
      (more) => {
        const text = document.querySelector("#long")?.firstChild as Text;
        text.appendData(more);
      },
      ` ${sentence(330)}`,
    );
    await expect.poll(() => marksIn(page), { timeout: 60_000 }).toBe(4);
    await page.close();
  });

  test("a million numbers: read to the end, taken for none of the battle's, and the page is as it was", async () => {
    const page = await stand.openHtml(
      pageAround(`<div id="numbers"></div><script>
        const row = Array.from({ length: 1000 }, (_, at) => at * 7).join(" ");
        document.querySelector("#numbers").innerHTML = ("<p>" + row + "</p>").repeat(1000);
      </script>`),
    );
    // One sentence among so many numbers makes no article on the battle: the popup says so when all has been read.
    const popup = await stand.driven.openPopup(page.url());
    await popup.waitForSelector("main h1", { timeout: 60_000 });
    await expect.poll(() => popupText(popup), LONG).toContain("not seem to be about Baghouz");
    expect(await popup.$$eval("mark", (marks) => marks.length)).toBe(0);
    expect(await marksIn(page)).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll("p").length)).toBe(1_001);
    expect(await page.evaluate(() => document.querySelector("#numbers")?.textContent?.length)).toBe(
      await page.evaluate(() => Array.from({ length: 1000 }, (_, at) => at * 7).join(" ").length * 1000),
    );
    for (const each of [popup, page]) await each.close();
  });

  test("zalgo and bidirectional text", async () => {
    const zalgo = [..."Hell comes for the text"]
      .map((letter) => letter + "\u0336\u0489\u035f".repeat(40))
      .join("");
    const page = await stand.openHtml(
      pageAround(
        `<p>${zalgo}</p><p>\u202e${sentence(310)}\u202c</p><p dir="rtl">\u2067${sentence(320)}\u2069 في الباغوز</p>`,
      ),
    );
    await expect.poll(() => marksIn(page)).toBe(3);
    await page.close();
  });

  test("unclosed markup", async () => {
    const page = await stand.openHtml(
      pageAround(`<div><b><table><tr><td>${sentence(310)}<p><i><a href=x>${sentence(320)}<div><ul><li`),
    );
    await expect.poll(() => marksIn(page)).toBe(3);
    await page.close();
  });

  test.each([
    ["text/plain", `THE BATTLE OF BAGHOUZ\n\n${sentence(310)}\n\n${sentence(320)}\n`, 2],
    [
      "application/xhtml+xml",
      `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${sentence(310)}</p></body></html>`,
      1,
    ],
  ])("a page that is %s", async (type, body, figures) => {
    const page = await stand.openHtml(body, { "content-type": type });
    await expect.poll(() => marksIn(page), LONG).toBe(figures);
    await page.close();
  });

  test.each([
    ["image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg"><text>${sentence(310)}</text></svg>`],
    ["text/html", "<title>Baghouz</title><frameset><frame/></frameset>"],
    ["text/html", ""],
  ])("of a page that is %s and has no text the popup says that nothing was looked up", async (type, body) => {
    const page = await stand.openHtml(body, { "content-type": type });
    const popup = await stand.driven.openPopup(page.url());
    await expect.poll(() => popupText(popup), LONG).toContain("nothing was looked up");
    for (const each of [popup, page]) await each.close();
  });

  test("contenteditable and the input's focus are left alone", async () => {
    const page = await stand.openHtml(
      pageAround(
        `<div id="editor" contenteditable>${sentence(310)}</div><input id="field"><div id="feed"></div>`,
      ),
    );
    await waitForMarks(page);
    await page.focus("#field");
    const typing = page.type("#field", "four hundred fighters", { delay: 30 });
    await page.evaluate(async (text) => {
      for (let at = 0; at < 5; at++) {
        document
          .querySelector("#feed")
          ?.append(Object.assign(document.createElement("p"), { textContent: text }));
        await new Promise((resume) => setTimeout(resume, 150));
      }
    }, sentence(320));
    await typing;
    await expect.poll(() => marksIn(page), LONG).toBe(6);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field");
    expect(await page.$eval("#field", (field) => (field as HTMLInputElement).value)).toBe(
      "four hundred fighters",
    );
    await page.click("#editor");
    await page.keyboard.press("End");
    await page.keyboard.type(" More.");
    expect(await page.$eval("#editor", ({ innerHTML }) => innerHTML)).toBe(`${sentence(310)} More.`);
    await page.close();
  });

  test("nothing of ours on paper", async () => {
    const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
    await waitForMarks(page);
    const marked = inksOf(await page.pdf());
    // Firefox prints no highlight, whoever made it.
    const printed = stand.isChromium() ? "::highlight(oww-figure)" : "p";
    const style = await page.addStyleTag({ content: `${printed} { text-decoration: underline red }` });
    expect(inksOf(await page.pdf()), "what is drawn on paper is seen here").not.toEqual(marked);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
    await page.evaluate(() => CSS.highlights.clear());
    expect(inksOf(await page.pdf())).toEqual(marked);
    await page.close();
  });
});
