/** The two questions that only style can answer. Injected into the collector, so that the command line can read saved pages. */

export interface Layout {
  isVisible(element: Element): boolean;
  /** Whether the element breaks the line of text it stands in. */
  isBlock(element: Element): boolean;
}

const INLINE = new Set(
  (
    "A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS MARK Q RUBY RB RT RP S SLOT SMALL SPAN STRIKE " +
    "STRONG SUB SUP TIME TT U VAR WBR"
  ).split(" "),
);

export const isBlockTag = (element: Element): boolean => !INLINE.has(element.localName.toUpperCase());

const isInClosedDetails = (element: Element) =>
  element.localName !== "summary" && element.parentElement?.matches("details:not([open])") === true;

/** Without a layout engine (jsdom): attributes and inline style. */
export const attributeLayout: Layout = {
  isVisible(element) {
    const style = element.getAttribute("style") ?? "";
    return !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) && !isInClosedDetails(element);
  },
  isBlock: isBlockTag,
};

/** checkVisibility() says no to `display: contents`, whose children are on screen all the same. */
const isContents = (element: Element) => getComputedStyle(element).display === "contents";

/** The page's own style. Reads only, between no writes: one style pass for the whole walk. */
export const pageLayout: Layout = {
  isVisible: (element) => element.checkVisibility({ visibilityProperty: true }) || isContents(element),
  isBlock: (element) =>
    isBlockTag(element) || !/^(inline|contents|ruby)/.test(getComputedStyle(element).display),
};
