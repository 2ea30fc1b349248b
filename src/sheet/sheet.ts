/** A check sheet: what a fact-checker has noted about the figures of one article. Plain JSON, stored as it is. */
import type { PageFigure, PageReport } from "../messages.ts";
import type { Correction, Figure } from "../types/findings.ts";
import type { Selectors } from "./selectors.ts";

export type Tick = "open" | "checked" | "needs-work" | "not-ours";

export const TICKS: readonly Tick[] = ["open", "checked", "needs-work", "not-ours"];

export interface Entry {
  /** Unique in the sheet; that of a figure nobody noted anything of may be given out again once it is gone. */
  readonly id: number;
  readonly selectors: Selectors;
  /** The figure as it was read when it was first noted. */
  readonly item: PageFigure;
  readonly tick: Tick;
  readonly note: string;
  /** ISO 8601, when the reader last changed it; null while they have not. */
  readonly changed: string | null;
  readonly correction: Correction | null;
  /** The figure by the correction, in the words of which it was made, as it was compared when the sheet was last kept. */
  readonly corrected: Figure | null;
}

export type SheetTables = Pick<PageReport, "claims" | "reports" | "speakers" | "measures" | "coverage">;

export interface Sheet extends SheetTables {
  /** The article's address, without what only says how the reader came there. */
  readonly url: string;
  readonly title: string;
  readonly published: string | null;
  readonly entries: readonly Entry[];
  /** ISO 8601, when it was last stored: by this a page tells whether it has seen what the store holds. Of a sheet that never was, when it was made. */
  readonly saved: string;
}

/** Parameters that name the way to a page and not the page. */
const TRACES = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src|cmpid)$/i;

/** One article has one sheet, by whichever link it was reached. */
export function sheetUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = "";
  for (const name of [...address.searchParams.keys()])
    if (TRACES.test(name)) address.searchParams.delete(name);
  return address.href;
}

/** Whether the reader has said anything that would be lost with it. */
export const isTouched = ({ tick, note, correction }: Pick<Entry, "tick" | "note" | "correction">): boolean =>
  tick !== "open" || note !== "" || correction !== null;
