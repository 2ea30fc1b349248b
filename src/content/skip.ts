/** What a reader would not call the article's text. Decided by tag, role and attribute; what style hides is layout.ts's. */

const NEVER_TEXT = new Set(
  (
    "HEAD SCRIPT STYLE NOSCRIPT TEMPLATE CODE PRE KBD SAMP SVG MATH CANVAS VIDEO AUDIO OBJECT EMBED " +
    "NAV INPUT TEXTAREA SELECT BUTTON OPTION DATALIST LABEL FIELDSET DIALOG METER PROGRESS"
  ).split(" "),
);

const CHROME_ROLES = new Set(
  "navigation banner contentinfo search menu menubar toolbar textbox button alert log tablist".split(" "),
);

/** Site furniture when it stands outside an article; inside one they hold its headline, fact box or byline. */
const FURNITURE = new Set(["HEADER", "FOOTER", "ASIDE"]);

/** Some content systems wrap the whole page in one form; only a form without an article is a form to us. */
const isPlainForm = (element: Element) =>
  element.localName === "form" && element.querySelector("article, main, h1") === null;

const isFurniture = (element: Element, name: string) =>
  FURNITURE.has(name) &&
  element.closest("article, main, [role=main], [role=article]") === null &&
  element.querySelector("article, main, h1") === null;

function isEditable(element: Element): boolean {
  const value = element.getAttribute("contenteditable");
  return value !== null && value.toLowerCase() !== "false";
}

export function isSkipped(element: Element): boolean {
  const name = element.localName.toUpperCase();
  if (NEVER_TEXT.has(name)) return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const role = element.getAttribute("role");
  if (role && CHROME_ROLES.has(role.toLowerCase())) return true;
  return isEditable(element) || isFurniture(element, name) || isPlainForm(element);
}
