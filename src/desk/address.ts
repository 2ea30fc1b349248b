/** What the desk was opened for: its address says so. A text to check is taken out of it, the article's address put in. */

const TEXT = "text";
const SHEET = "sheet";

/**
 * The background can hand a selected text over in the address alone. An address is shown, and kept by the browser's history
 * and by what reads along; the page's own state (`history.state`) is not, and is there again when the page is loaded again.
 */
export function readAddress(): { readonly search: URLSearchParams; readonly text: string } {
  const search = new URLSearchParams(location.search);
  const given = search.get(TEXT);
  if (given === null) return { search, text: typeof history.state === "string" ? history.state : "" };
  search.delete(TEXT);
  show(search, given);
  return { search, text: given };
}

const show = (search: URLSearchParams, state: unknown): void =>
  history.replaceState(state, "", `${location.pathname}${search.size > 0 ? `?${search}` : ""}`);

/** A tab goes on to another page, and its number to another tab: which article's sheet is shown is said beside it. */
export function nameSheet(url: string): void {
  const search = new URLSearchParams(location.search);
  if (search.get(SHEET) === url) return;
  search.set(SHEET, url);
  show(search, history.state);
}
