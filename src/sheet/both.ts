/** Two changes of one sheet, by pages that did not know of each other, as one sheet that holds both. */
import { type Entry, isTouched, type Sheet } from "./sheet.ts";

/** What the reader says of a figure. */
type Said = Pick<Entry, "tick" | "note" | "correction">;

const NOTHING: Said = { tick: "open", note: "", correction: null };

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Times in ISO 8601 sort as they are written. */
const later = (a: string | null, b: string | null): string | null => ((a ?? "") > (b ?? "") ? a : b);

const wordsOf = ({ item }: Entry): string[] => [item.before, item.figure.exact, item.after];

const isSame = (a: Entry, b: Entry): boolean =>
  isEqual(a.selectors.quote, b.selectors.quote) || isEqual(wordsOf(a), wordsOf(b));

/**
 * The id alone does not tell: pages that found a new figure each, the article being edited between, give both the same. Nor do
 * the words alone: a sentence may be printed twice.
 */
function counterpart(entry: Entry, others: readonly Entry[]): Entry | undefined {
  const same = others.filter((other) => isSame(entry, other));
  const { start } = entry.selectors.position;
  return (
    same.find(({ id }) => id === entry.id) ?? same.find(({ selectors }) => selectors.position.start === start)
  );
}

/** What was changed here, as it is here; all else as it is there. */
function joined(seen: Said, ours: Entry, theirs: Entry): Entry {
  const isCorrected = !isEqual(seen.correction, ours.correction);
  return {
    ...ours,
    // The figure as it was read when it was first noted.
    item: isTouched(theirs) && !isTouched(seen) ? theirs.item : ours.item,
    tick: seen.tick === ours.tick ? theirs.tick : ours.tick,
    note: seen.note === ours.note ? theirs.note : ours.note,
    correction: isCorrected ? ours.correction : theirs.correction,
    corrected: isCorrected ? ours.corrected : theirs.corrected,
    changed: later(ours.changed, theirs.changed),
  };
}

/** Later than both, so that a page that has seen only one of them is known by it (src/store/sheets.ts). */
const afterBoth = (a: string, b: string): string =>
  new Date(Math.max(Date.parse(a), Date.parse(b)) + 1).toISOString();

/** @param seen what `ours` was made of; @param theirs what was stored meanwhile. */
export function both(seen: Sheet, ours: Sheet, theirs: Sheet): Sheet {
  const known = new Map(seen.entries.map((entry) => [entry.id, entry]));
  const met = new Set<Entry>();
  const entries = ours.entries.map((entry) => {
    const other = counterpart(entry, theirs.entries);
    if (!other) return entry;
    met.add(other);
    return joined(known.get(entry.id) ?? NOTHING, entry, other);
  });
  const left = theirs.entries.filter((entry) => isTouched(entry) && !met.has(entry));
  let next = Math.max(0, ...[...ours.entries, ...theirs.entries].map(({ id }) => id)) + 1;
  const taken = new Set(entries.map(({ id }) => id));
  return {
    ...ours,
    claims: { ...theirs.claims, ...ours.claims },
    reports: { ...theirs.reports, ...ours.reports },
    speakers: { ...theirs.speakers, ...ours.speakers },
    measures: { ...theirs.measures, ...ours.measures },
    entries: [...entries, ...left.map((entry) => (taken.has(entry.id) ? { ...entry, id: next++ } : entry))],
    saved: afterBoth(ours.saved, theirs.saved),
  };
}
