/** Which reports are the page at an address, whatever link led there. */
import { sheetUrl } from "../sheet/sheet.ts";
import type { Report } from "../types/database.ts";

/** Addresses of one page differ in scheme, "www.", one closing slash, what follows "#" and what of "?" only names the way there. */
export const addressKey = (url: string | null | undefined): string =>
  sheetUrl(url ?? "").replace(/^https?:\/\/(?:www\.)?|\/(?=\?|$)/g, "");

/** Ids of the reports at an address: more than one where the reader has added what was shipped. */
export type ReportsAt = (url: string | null | undefined) => string[];

export function addressBook(reports: readonly Report[]): ReportsAt {
  const known = new Map<string, string[]>();
  for (const { id, url } of reports) {
    const key = addressKey(url);
    if (key) known.set(key, [...(known.get(key) ?? []), id]);
  }
  return (url) => known.get(addressKey(url)) ?? [];
}
