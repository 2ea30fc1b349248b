/** The check sheet without a mouse, and on paper. */
import { expect, test } from "vitest";
import { SCREENSHOTS } from "../browser/harness.ts";
import { popupText, tabIdOf, waitForMarks } from "../browser/looks.ts";
import { inEachBrowser, pageAround } from "../browser/stand.ts";

inEachBrowser((stand) => {
  test("a sheet is filled in without a mouse, and a long article's is printed on one page", async () => {
    const many = Array.from(
      { length: 18 },
      (_, at) => `<p>On Monday some ${200 + at} Daesh fighters surrendered in Baghouz, the SDF said.</p>`,
    );
    const page = await stand.openHtml(pageAround(many.join("")));
    await waitForMarks(page);
    const desk = await stand.driven.openOwn(`desk.html?tabId=${await tabIdOf(stand.driven, page)}`);
    await desk.waitForSelector(".entries > li");
    const focused = () =>
      desk.evaluate(() => {
        const { localName, textContent } = document.activeElement as HTMLElement;
        const { value } = document.activeElement as HTMLInputElement;
        return [localName, value || textContent];
      });
    const steps: unknown[] = [];
    for (let press = 0; press < 40 && !steps.flat().includes("textarea"); press++) {
      await desk.keyboard.press("Tab");
      steps.push(await focused());
    }
    expect(steps.map((step) => (step as string[])[0])).toContain("input");
    await desk.keyboard.type("by keyboard");
    await desk.keyboard.down("Shift");
    await desk.keyboard.press("Tab");
    await desk.keyboard.up("Shift");
    await desk.keyboard.press("ArrowRight");
    await expect.poll(() => popupText(desk)).toContain("Kept.");
    const first = await desk.$eval(".entries > li", (item) => [
      item.querySelector<HTMLInputElement>("input:checked")?.value,
      item.querySelector<HTMLTextAreaElement>(".note textarea")?.value,
    ]);
    expect(first).toEqual(["checked", "by keyboard"]);
    if (stand.isChromium()) {
      const print = await desk.pdf({ preferCSSPageSize: true, path: `${SCREENSHOTS}/sheet.pdf` });
      const pdf = Buffer.from(print).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
    await desk.close();
    await page.close();
  });
});
