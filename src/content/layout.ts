/** What only style can answer. Injected into the collector, so that the command line can read saved pages. */

import { collapsed } from "../block-text.ts";
import { getter } from "./composed.ts";
import { nameOf } from "./skip.ts";

export const parentElement = getter<Element>("parentElement");

export interface Layout {
  /** Whether text right inside the element is on screen, by its own style and by that of all around it. */
  isShown(element: Element): boolean;
  /** Whether an element that is inline by its name breaks the line of text it stands in. */
  breaksLine(element: Element): boolean;
  /** Whether all of the element's text, white space collapsed, is on screen in one line: nothing inside is hidden or shown as a block. */
  isShownAsWritten(element: Element, text: string): boolean;
}

/** Of elements that hold nothing but their children. */
export const INLINE_NAMES = (
  "a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q ruby rb rt rp s small span strike " +
  "strong sub sup time tt u var wbr"
).split(" ");

const INLINE = new Set([...INLINE_NAMES, "slot"]);

export const isInlineName = (name: string): boolean => INLINE.has(name);

export const isBlockTag = (element: Element): boolean => !isInlineName(nameOf(element));

/** Of its own text and its inline elements nothing shows; its summary is an element of its own. */
const isClosed = (element: Element) => element.localName === "details" && !element.hasAttribute("open");

const isInClosedDetails = (element: Element) =>
  element.localName !== "summary" && element.parentElement?.matches("details:not([open])") === true;

const isStyledAway = (element: Element) =>
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");

/** Without a layout engine (jsdom): attributes and inline style. */
export const attributeLayout: Layout = {
  isShown(element) {
    if (isClosed(element)) return false;
    for (let around: Element | null = element; around; around = parentElement(around))
      if (isStyledAway(around) || isInClosedDetails(around)) return false;
    return true;
  },
  breaksLine: () => false,
  isShownAsWritten: (element) => element.querySelector("[style]") === null,
};

/** checkVisibility() says no to `display: contents`, whose children are on screen if those of its parent are. */
function boxOf(element: Element): Element | null {
  let box: Element | null = element;
  while (box && getComputedStyle(box).display === "contents") box = parentElement(box);
  return box;
}

const isDrawn = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** The page's own style. Reads only, between no writes: one style pass for the whole walk. */
export const pageLayout: Layout = {
  isShown(element) {
    if (isClosed(element)) return false;
    if (isDrawn(element)) return true;
    const box = boxOf(element);
    return box !== null && isDrawn(box);
  },
  breaksLine: (element) => !/^(inline|contents|ruby|none)/.test(getComputedStyle(element).display),
  isShownAsWritten(element, text) {
    // biome-ignore lint/performance/useDomNodeTextContent: what is on screen is the question
    const { innerText } = element as Partial<HTMLElement>;
    if (innerText === text) return true;
    return innerText !== undefined && !/[\n\t]/.test(innerText) && collapsed(innerText) === text;
  },
};
