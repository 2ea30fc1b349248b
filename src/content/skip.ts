/** What a reader would not call the article's text. Decided by tag, role and attribute; what style hides is layout.ts's. */

const NEVER_TEXT = new Set(
  (
    "head script style noscript template code kbd samp svg math canvas video audio object embed " +
    "nav input textarea select button option datalist label fieldset dialog meter progress"
  ).split(" "),
);

const CHROME_ROLES = new Set(
  "navigation banner contentinfo search menu menubar toolbar textbox button alert log tablist".split(" "),
);

/** Site furniture when it stands outside an article; inside one they hold its headline, fact box or byline. */
const FURNITURE = new Set(["header", "footer", "aside"]);

/**
 * Some content systems wrap the whole page in one form; only a form without an article is a form to us. One whose fields
 * are called like what we ask of it is left alone.
 */
const isPlainForm = (element: Element) =>
  typeof element.querySelector !== "function" || element.querySelector("article, main, h1") === null;

/** A form's field can be called "localName"; of no other element can the page put one thing for another. */
export const nameOf = ({ localName }: Element): string =>
  typeof localName === "string" ? localName.toLowerCase() : "form";

const isFurniture = (element: Element, name: string) =>
  FURNITURE.has(name) &&
  element.closest("article, main, [role=main], [role=article]") === null &&
  element.querySelector("article, main, h1") === null;

function isEditable(element: Element): boolean {
  const value = element.getAttribute("contenteditable");
  return value !== null && value.toLowerCase() !== "false";
}

/** Most elements have none of these, which one question settles. */
export const TELLING = "[hidden], [aria-hidden], [role], [contenteditable]";

function isSkippedByAttribute(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const role = element.getAttribute("role");
  return (role !== null && CHROME_ROLES.has(role.toLowerCase())) || isEditable(element);
}

export function isSkipped(element: Element, name = nameOf(element)): boolean {
  if (name === "form") return isPlainForm(element);
  if (NEVER_TEXT.has(name) || isFurniture(element, name)) return true;
  return element.matches(TELLING) && isSkippedByAttribute(element);
}
