/** How marks look, and putting that on a page without touching its DOM. */

import type { Look } from "../settings.ts";

/** Prefixed: page and extension share one highlight registry. */
export const FIGURE = "oww-figure";
export const FLASH = "oww-flash";

/** Opacity of the tint; on any of them black and white text keep their contrast. */
const TINTS: Readonly<Record<Look, number>> = { both: 0.16, line: 0, tint: 0.3, strong: 0.4 };

/**
 * !important because a page's own `*::highlight(x)` could win otherwise. One ink that holds 3:1 on white and on
 * black, a tint that leaves the page's text colour as it is; in forced colours, the system's own. On paper, nothing.
 */
export const cssText = (look: Look, selector: string): string => `
@media screen {
  ${selector}::highlight(${FIGURE}) {
    background-color: rgb(196 132 29 / ${TINTS[look]}) !important;
    text-decoration: ${look === "tint" ? "none" : "underline 2px rgb(178 112 16)"} !important;
  }
  ${selector}::highlight(${FLASH}) { background-color: rgb(235 160 30 / 0.55) !important; }
}
@media screen and (forced-colors: active) {
  ${selector}::highlight(${FIGURE}) { background-color: Canvas !important; text-decoration: underline 2px Highlight !important; }
  ${selector}::highlight(${FLASH}) { background-color: Highlight !important; color: HighlightText !important; }
}`;

/** Where a browser has no highlights there is nothing to take away. */
export function unpaint({ highlights }: Partial<typeof CSS>): void {
  for (const name of [FIGURE, FLASH]) highlights?.delete(name);
}

export function adopt(root: DocumentOrShadowRoot, sheets: readonly CSSStyleSheet[]): void {
  const there = [...root.adoptedStyleSheets];
  const missing = sheets.filter((sheet) => !there.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...there, ...missing];
}

export function abandon(root: DocumentOrShadowRoot, sheets: readonly CSSStyleSheet[]): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => !sheets.includes(sheet));
}
