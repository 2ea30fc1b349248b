/** Which reports are the page at an address, whatever link led there. */
import { sheetUrl } from "../sheet/sheet.ts";
import type { Report } from "../types/database.ts";

/** https://web.archive.org/web/20190301000000id_/https://paper.example/a: a copy of the page that stands behind it. */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:)/;

/** Names under which one site shows the same page: for phones, abroad, before it is out and long after. */
const DOOR = /^https?:\/\/(?:(?:www|m|mobile|amp|edition|us|preview|archive)\.)*/;

/** How an address says that it is the page for phones (https://amp.dev): /amp/a, /a/amp, a.amp, a-amp, ?amp. */
const AMP = /\/amp(?=[/?]|$)|[.-]amp(?=\/?(?:\?|$))|\?amp(?:=\w*)?$/g;

const CLOSING_SLASH = /\/(?=\?|$)/g;

/** What all addresses of one page have in common: scheme, doors, one closing slash, what follows "#" and what of "?" only names the way there are left out. */
export const addressKey = (url: string | null | undefined): string =>
  sheetUrl((url ?? "").replace(ARCHIVED, ""))
    .replace(DOOR, "")
    .replace(AMP, "")
    .replace(CLOSING_SLASH, "");

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
