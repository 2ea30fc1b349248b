/** Text that is shaped like something that runs is text, in the page's list as in everything that can be taken along. */
import { expect, test } from "vitest";
import { popupText } from "../browser/looks.ts";
import { inEachBrowser, marksIn, pageAround, sentence } from "../browser/stand.ts";

const LONG = { timeout: 15_000 };

inEachBrowser((stand) => {
  test("text that is shaped like markup, scripts, templates and formulas", async () => {
    const shapes = [
      "<img src=x onerror=alert(1)>",
      "<script>alert(1)</script>",
      "{{constructor.constructor('alert(1)')()}}",
      "$" + "{alert(1)}",
      '=HYPERLINK("http://x","y")',
      "@SUM(1+1)",
    ];
    const escaped = (text: string) => text.replace(/[<>&]/g, (letter) => `&#${letter.charCodeAt(0)};`);
    const page = await stand.openHtml(
      pageAround(
        shapes
          .map((shape, at) => `<p>${escaped(shape)} ${sentence(310 + at)} ${escaped(shape)}</p>`)
          .join(""),
      ),
    );
    await expect.poll(() => marksIn(page), LONG).toBeGreaterThan(shapes.length);
    const popup = await stand.driven.openPopup(page.url());
    await expect
      .poll(() => popup.$$eval("mark", (marks) => marks.length), LONG)
      .toBeGreaterThan(shapes.length);
    expect(await popup.$$eval("main img, main script, main a[href^=javascript]", (all) => all.length)).toBe(
      0,
    );
    expect(await popupText(popup)).toContain("<img src=x onerror=alert(1)>");
    for (const each of [popup, page]) await each.close();
  });
});
