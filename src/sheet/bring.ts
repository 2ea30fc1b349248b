/** A stored sheet beside the article as it is now. */
import type { PageFigure, PageReport } from "../messages.ts";
import { type Anchor, anchor } from "./anchor.ts";
import { type Presence, presenceOf } from "./presence.ts";
import { type PageText, positionOf, selectorsAt, type TextPosition } from "./selectors.ts";
import { type Entry, isTouched, type Sheet, sheetUrl } from "./sheet.ts";

export interface Row {
  readonly entry: Entry;
  /** null: the article was not at hand, and nobody has looked. */
  readonly presence: Presence | null;
  /** The figure on the page now; null where it is gone, is not read as a figure, or was not looked for. */
  readonly now: PageFigure | null;
}

const overlaps = (a: TextPosition, b: TextPosition): boolean => a.start < b.end && b.start < a.end;

interface Standing {
  readonly item: PageFigure;
  readonly position: TextPosition;
}

function standing({ figures }: PageReport, page: PageText): Standing[] {
  return figures.flatMap((item) => {
    const position = positionOf(item.figure, page);
    return position ? [{ item, position }] : [];
  });
}

/** The surest first: a figure that is found by its place is not taken by one that only looks like it. */
const SURENESS = ["position", "quote", "fuzzy"] as const;

function claimed(entries: readonly Entry[], text: string, all: readonly Standing[]) {
  const anchored = entries.map((entry) => ({ entry, place: anchor(entry.selectors, text) }));
  const taken = new Set<PageFigure>();
  const found = new Map<Entry, { place: Anchor; now: PageFigure | null }>();
  for (const how of SURENESS)
    for (const { entry, place } of anchored) {
      if (place?.how !== how) continue;
      const now =
        all.find(({ item, position }) => overlaps(position, place) && !taken.has(item))?.item ?? null;
      if (now) taken.add(now);
      found.set(entry, { place, now });
    }
  return { found, taken };
}

function newEntry(id: number, { item, position }: Standing, text: string): Entry {
  const selectors = selectorsAt(position, text);
  return { id, selectors, item, tick: "open", note: "", changed: null, correction: null, corrected: null };
}

/** An entry nobody has touched follows the page; one that was noted keeps what was read when it was noted. */
function renewed(entry: Entry, place: Anchor, now: PageFigure | null, text: string): Entry {
  const selectors = selectorsAt(place, text);
  return { ...entry, selectors, item: now && !isTouched(entry) ? now : entry.item };
}

/**
 * Rows in page order, then what is gone. What was noted is never dropped; what was not and is gone, is.
 * @param now when a sheet was made that was not stored yet.
 */
export function bring(
  sheet: Sheet | null,
  report: PageReport,
  page: PageText,
  now: string,
): { sheet: Sheet; rows: Row[] } {
  const all = standing(report, page);
  const { found, taken } = claimed(sheet?.entries ?? [], page.text, all);
  const kept = (sheet?.entries ?? []).flatMap((entry): (Row & { at: number })[] => {
    const place = found.get(entry);
    if (!place)
      return isTouched(entry) ? [{ entry, presence: "gone", now: null, at: Number.POSITIVE_INFINITY }] : [];
    if (!place.now && !isTouched(entry)) return [];
    const fresh = renewed(entry, place.place, place.now, page.text);
    return [
      {
        entry: fresh,
        presence: presenceOf(fresh, place.place, place.now, page.text),
        now: place.now,
        at: place.place.start,
      },
    ];
  });
  let next = Math.max(0, ...(sheet?.entries ?? []).map(({ id }) => id)) + 1;
  const fresh = all
    .filter(({ item }) => !taken.has(item))
    .map((one) => {
      const entry = newEntry(next++, one, page.text);
      return { entry, presence: "here" as const, now: one.item, at: one.position.start };
    });
  const rows = [...kept, ...fresh]
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ at: _, ...row }) => row);
  return { sheet: sheetOf(sheet, report, rows, now), rows };
}

/** Tables of both: an entry that is gone still names the claims it was compared with. */
function sheetOf(sheet: Sheet | null, report: PageReport, rows: readonly Row[], now: string): Sheet {
  return {
    url: sheetUrl(report.url),
    title: report.title || sheet?.title || "",
    published: report.published ?? sheet?.published ?? null,
    claims: { ...sheet?.claims, ...report.claims },
    reports: { ...sheet?.reports, ...report.reports },
    speakers: { ...sheet?.speakers, ...report.speakers },
    measures: { ...sheet?.measures, ...report.measures },
    coverage: report.coverage ?? sheet?.coverage ?? null,
    entries: rows.map(({ entry }) => entry),
    saved: sheet?.saved ?? now,
  };
}

/** A stored sheet without its article at hand: nothing is known of where its figures stand now. */
export const rowsOf = ({ entries }: Sheet): Row[] =>
  entries.map((entry) => ({ entry, presence: null, now: null }));

/** Whether the rows are those of a sheet without its article. */
export const isUnlooked = (rows: readonly Row[]): boolean => rows.some(({ presence }) => presence === null);

export const withEntry = (sheet: Sheet, entry: Entry, now: string): Sheet => ({
  ...sheet,
  entries: sheet.entries.map((other) => (other.id === entry.id ? entry : other)),
  saved: now,
});
