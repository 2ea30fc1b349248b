/** What the desk was opened for: its address says so. A text to check is taken out of it. */

const TEXT = "text";

/**
 * The background can hand a selected text over in the address alone. An address is shown, and kept by the browser's history
 * and by what reads along; the page's own state (`history.state`) is not, and is there again when the page is loaded again.
 */
export function readAddress(): { readonly search: URLSearchParams; readonly text: string } {
  const search = new URLSearchParams(location.search);
  const given = search.get(TEXT);
  if (given === null) return { search, text: typeof history.state === "string" ? history.state : "" };
  search.delete(TEXT);
  history.replaceState(given, "", `${location.pathname}${search.size > 0 ? `?${search}` : ""}`);
  return { search, text: given };
}
