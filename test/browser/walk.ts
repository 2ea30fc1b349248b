/** A walk by keyboard through a view: what cannot be reached, is reached out of turn, or cannot be seen while it has the focus. */
import type { Page } from "puppeteer-core";

/** What Tab may reach. */
const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";
/** A field for a date has a stop for day, month and year each, and one for its calendar. */
const MOST_STOPS_IN_A_FIELD = 5;
/** Firefox on a busy machine was once seen to scroll to what got the focus only after we had looked. */
const MOST_SCROLL_MS = 2000;
const OUT_OF_SIGHT = "is out of sight";

/** Kept in the page between the steps of the walk. */
declare const oww: { stops: HTMLElement[] };

/** A closed root's copy in the tests is open; the view is then what stands in it. */
function begin(controls: string, host: string): string[] {
  const root = document.querySelector(host)?.shadowRoot ?? document;
  const isReached = (element: HTMLElement) =>
    element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility();
  const stops = [...root.querySelectorAll<HTMLElement>(controls)]
    .filter(isReached)
    .filter((element, _, all) => {
      if (!element.matches("input[type=radio]")) return true;
      // Of a group of choices Tab reaches the one that is chosen, else the first; arrow keys do the rest.
      const { name } = element as HTMLInputElement;
      const group = all.filter((other) =>
        other.matches(`input[name="${CSS.escape(name)}"]`),
      ) as HTMLInputElement[];
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    });
  Object.assign(globalThis, { oww: { stops } });
  stops[0]?.focus();
  return stops.map(({ outerHTML }) => outerHTML.slice(0, 90));
}

/** "": as it should be. "again": still in the same field, or on a box that only scrolls. */
function lookAtStop(at: number, host: string, outOfSight: string): string {
  const root = document.querySelector(host)?.shadowRoot ?? document;
  const focused = root.activeElement as HTMLElement | null;
  const wanted = oww.stops[at] as HTMLElement;
  if (focused !== wanted) {
    const isScroller = focused !== null && focused !== document.body && focused.tabIndex < 0;
    const isBefore = focused !== null && focused === oww.stops[at - 1] && focused.matches("input");
    if (isScroller || isBefore) return "again";
    return `the focus is on ${focused?.outerHTML.slice(0, 90)}`;
  }
  const { top, bottom, left, right, width, height } = wanted.getBoundingClientRect();
  if (width === 0 || height === 0) return "takes no room";
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return outOfSight;
  // A point of the chart is framed, because SVG has no outlines in every browser.
  const frame = wanted.querySelector(".reach");
  const { outlineStyle, outlineWidth } = getComputedStyle(wanted);
  const isMarked = frame
    ? getComputedStyle(frame).stroke !== "none"
    : outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  return isMarked ? "" : "shows no focus";
}

/** @param host of a card: its selector in the page */
export async function faultsOfWalk(page: Page, host = "no-host"): Promise<string[]> {
  const stops = await page.evaluate(begin, CONTROLS, host);
  const faults: string[] = [];
  const look = (at: number) => page.evaluate(lookAtStop, at, host, OUT_OF_SIGHT);
  const step = async (at: number, back: boolean) => {
    let fault = "again";
    for (let press = 0; fault === "again" && press < MOST_STOPS_IN_A_FIELD; press++) {
      if (back) await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      if (back) await page.keyboard.up("Shift");
      fault = await look(at);
    }
    const latest = Date.now() + MOST_SCROLL_MS;
    while (fault === OUT_OF_SIGHT && Date.now() < latest) fault = await look(at);
    if (fault) faults.push(`stop ${at} of ${stops.length}, ${stops[at]}: ${fault}`);
  };
  // From the first to the second and back: the first is reached by keyboard too.
  if (stops.length > 1) {
    await step(1, false);
    await step(0, true);
  }
  for (let at = 1; at < stops.length && faults.length === 0; at++) await step(at, false);
  await page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot ?? document;
    (root.activeElement as HTMLElement | null)?.blur();
  }, host);
  return faults;
}
