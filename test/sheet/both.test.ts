/** Two pages that change one sheet at the same time: neither loses what the other noted. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { both } from "../../src/sheet/both.ts";
import { type Entry, type Sheet, TICKS } from "../../src/sheet/sheet.ts";
import { figure, pageReport } from "../sample.ts";

const TIMES = ["2026-11-21T12:00:00.000Z", "2026-11-21T12:00:01.000Z", "2026-11-21T12:00:02.000Z"] as const;
const CORRECTIONS = ["fighters-inside", "fighters-killed"].map((measure) => ({
  measure,
  ...{ scope: "level" as const, asOf: null, speaker: null },
}));

const entry = (id: number, words: string, start = id * 100): Entry => ({
  id,
  selectors: {
    position: { start, end: start + words.length },
    quote: { exact: words, prefix: "of ", suffix: " men" },
  },
  item: { id, figure: { ...figure, exact: words }, before: "Some of ", after: " men left." },
  tick: "open",
  note: "",
  changed: null,
  correction: null,
  corrected: null,
});

const { url, title, published, claims, reports, speakers, measures, coverage } = pageReport;
const sheetOf = (entries: readonly Entry[], saved: string = TIMES[0]): Sheet => ({
  ...{ url, title, published, claims, reports, speakers, measures, coverage, entries, saved },
});

type Said = Pick<Entry, "tick" | "note" | "correction">;
const saidOf = ({ tick, note, correction }: Entry): Said => ({ tick, note, correction });

const SEEN = sheetOf([entry(1, "300"), entry(2, "70"), entry(3, "1,200")]);

const something: fc.Arbitrary<Said> = fc.record({
  tick: fc.constantFrom(...TICKS),
  note: fc.constantFrom("", "asked", "asked again"),
  correction: fc.constantFrom(null, ...CORRECTIONS),
});
const saying = fc.tuple(something, something, something);

const saidBy = (said: readonly Said[], saved: string): Sheet =>
  sheetOf(
    SEEN.entries.map((one, at) => ({
      ...one,
      ...said[at],
      corrected: said[at]?.correction ? { ...figure, measure: said[at].correction.measure } : null,
      changed: saved,
    })),
    saved,
  );

test("each says what was changed on its side, the rest is the other's", () => {
  fc.assert(
    fc.property(saying, saying, saying, (first, here, there) => {
      const [seen, ours, theirs] = [saidBy(first, TIMES[0]), saidBy(here, TIMES[1]), saidBy(there, TIMES[2])];
      const expected = first.map((was, at) =>
        Object.fromEntries(
          (["tick", "note", "correction"] as const).map((name) => [
            name,
            (here[at]?.[name] === was[name] ? there : here)[at]?.[name],
          ]),
        ),
      );
      const merged = both(seen, ours, theirs);
      expect(merged.entries.map(saidOf)).toEqual(expected);
      // A figure compared by a correction goes with that correction.
      for (const { correction, corrected } of merged.entries)
        expect(corrected?.measure).toBe(correction?.measure);
    }),
  );
});

test("it was changed at the later of both times, and stored after both", () => {
  const merged = both(SEEN, saidBy([], TIMES[2]), saidBy([], TIMES[1]));
  expect(merged.entries.map(({ changed }) => changed)).toEqual([TIMES[2], TIMES[2], TIMES[2]]);
  expect(merged.saved > TIMES[2]).toBe(true);
});

test("figures that two pages found under one id are two; what was noted of one is not put on the other", () => {
  const ours = sheetOf([entry(1, "300"), { ...entry(2, "70"), tick: "checked" }]);
  const theirs = sheetOf([entry(1, "300"), { ...entry(2, "12", 50), note: "new" }, entry(3, "70", 200)]);
  const merged = both(sheetOf([entry(1, "300"), entry(2, "70")]), ours, theirs);
  expect(merged.entries.map(({ id, item, tick, note }) => [id, item.figure.exact, tick, note])).toEqual([
    [1, "300", "open", ""],
    [2, "70", "checked", ""],
    [4, "12", "open", "new"],
  ]);
});

test("the same figure under two ids is one", () => {
  const theirs = sheetOf([{ ...entry(7, "70", 200), note: "asked" }]);
  const merged = both(SEEN, saidBy([], TIMES[1]), theirs);
  expect(merged.entries.map(({ id, note }) => [id, note])).toEqual([
    [1, ""],
    [2, "asked"],
    [3, ""],
  ]);
});

test("of sentences that are printed twice, each keeps its own note", () => {
  const twice = sheetOf([entry(1, "300"), entry(2, "300")]);
  const ours = sheetOf([{ ...entry(1, "300"), note: "first" }, entry(2, "300")]);
  const theirs = sheetOf([entry(1, "300"), { ...entry(2, "300"), note: "second" }]);
  expect(both(twice, ours, theirs).entries.map(({ note }) => note)).toEqual(["first", "second"]);
});

test("a figure keeps what was read when it was first noted, by whichever page", () => {
  const first = { ...entry(1, "300"), tick: "checked" as const };
  const reread = { ...entry(1, "300"), item: { ...entry(1, "300").item, before: "Updated: some of " } };
  const merged = both(sheetOf([reread]), sheetOf([reread], TIMES[1]), sheetOf([first]));
  expect(merged.entries[0]?.item.before).toBe("Some of ");
});

test("tables hold what the entries of both name", () => {
  const theirs = { ...SEEN, speakers: { ...speakers, bali: { ...speakers.spokesman, id: "bali" } } } as Sheet;
  expect(Object.keys(both(SEEN, SEEN, theirs).speakers)).toEqual(["spokesman", "bali"]);
});
