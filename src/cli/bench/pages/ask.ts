/** Opens a page of the bench and asks the probe in it. */
import type { Browser, Page } from "puppeteer-core";
import type { Jobs } from "./jobs.ts";

/** A page of two megabytes on a throttled processor is not quick to load. */
const LOAD_MS = 120_000;

export async function openPage(browser: Browser, address: string, throttle: number): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(LOAD_MS);
  if (throttle > 1) await page.emulateCPUThrottling(throttle);
  await page.goto(address, { waitUntil: "load", timeout: LOAD_MS });
  await page.waitForFunction(() => document.documentElement.dataset.bench === "ready");
  return page;
}

export function ask<Name extends keyof Jobs>(page: Page, name: Name): Promise<Jobs[Name]> {
  return page.evaluate(
    (wanted) =>
      new Promise<Jobs[Name]>((resolve) => {
        const onAnswer = (event: Event) => resolve(JSON.parse((event as CustomEvent<string>).detail));
        document.addEventListener("bench-answer", onAnswer, { once: true });
        document.dispatchEvent(new CustomEvent("bench-ask", { detail: wanted }));
      }),
    name,
  );
}

/** Where everything stands, to be compared with where it stood: both browsers can tell, whatever they call a shift. */
export const placesOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${x},${y},${width},${height}`;
      })
      .join(";"),
  );
