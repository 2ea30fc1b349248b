/** Text on its way out of the extension: to the clipboard or into a file, at the reader's click and nowhere else. */
import { localDay } from "../voice/date.ts";

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Time for the browser to take the file before its address is withdrawn. */
const KEEP_MS = 60_000;

export function download(text: string, name: string, type: string): void {
  // Spreadsheets take a file without the mark for the system's own encoding and garble every name.
  const mark = type === "text/csv" ? "\ufeff" : "";
  const address = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** A name that every file system takes: the page's host and day. */
export function fileName(url: string, ending: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z0-9.-]/gi, "") : "";
  return `on-whose-word-${host || "page"}-${localDay(new Date())}.${ending}`;
}
