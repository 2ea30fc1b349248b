/** How marks look, and putting that on a page without touching its DOM. */

/** Prefixed: page and extension share one highlight registry. */
export const FIGURE = "oww-figure";
export const FLASH = "oww-flash";

/**
 * !important because a page's own `*::highlight(x)` could win otherwise. One ink that holds 3:1 on white and on
 * black, a tint that leaves the page's text colour as it is; in forced colours, the system's own.
 */
const CSS_TEXT = `
::highlight(${FIGURE}) {
  background-color: rgb(196 132 29 / 0.16) !important;
  text-decoration: underline 2px rgb(178 112 16) !important;
}
::highlight(${FLASH}) {
  background-color: rgb(235 160 30 / 0.55) !important;
}
@media (forced-colors: active) {
  ::highlight(${FIGURE}) { background-color: Canvas !important; text-decoration: underline 2px Highlight !important; }
  ::highlight(${FLASH}) { background-color: Highlight !important; color: HighlightText !important; }
}`;

/** A constructed sheet belongs to one document, so it is made with that document's own constructor. */
export function makeSheet(view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  return sheet;
}

export function adopt(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

export function abandon(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
}
