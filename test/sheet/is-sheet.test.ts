/** Only what every page can draw is a sheet, whatever another version or a damaged disk left in the store. */
import { expect, test } from "vitest";
import { bring, withEntry } from "../../src/sheet/bring.ts";
import { isSheet } from "../../src/sheet/is-sheet.ts";
import { joinBlocks } from "../../src/sheet/selectors.ts";
import { figure, pageReport } from "../sample.ts";

const NOW = "2026-11-21T12:00:00.000Z";
const TEXT = `${" ".repeat(figure.start)}${figure.exact} fighters`;
const [item] = pageReport.figures;
const { sheet: fresh } = bring(
  null,
  { ...pageReport, figures: item ? [item] : [] },
  joinBlocks([{ id: figure.block, text: TEXT }]),
  NOW,
);
const [entry] = fresh.entries;
if (!entry) throw new Error("no figure");
const correction = { measure: "fighters-inside", scope: "level", asOf: null, speaker: null } as const;
const noted = withEntry(
  fresh,
  { ...entry, tick: "checked", note: "asked", changed: NOW, correction, corrected: figure },
  NOW,
);

test("a sheet is one, before anything is noted in it and after", () => {
  expect([fresh, noted, { ...noted, coverage: null, published: null }].map(isSheet)).toEqual([
    true,
    true,
    true,
  ]);
});

const entryWith = (change: object) => ({ ...noted, entries: [{ ...noted.entries[0], ...change }] });

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["a list", [noted]],
  ["no address", { ...noted, url: null }],
  ["no title", { ...noted, title: 7 }],
  ["a day that is no text", { ...noted, published: 2019 }],
  ["a table too few", { ...noted, speakers: undefined }],
  ["half a coverage", { ...noted, coverage: { version: "1" } }],
  ["entries that are no list", { ...noted, entries: {} }],
  ["a time that is none", { ...noted, saved: "some day" }],
  ["an empty entry", { ...noted, entries: [null] }],
  ["an entry without an id", entryWith({ id: "1" })],
  ["an entry without a place", entryWith({ selectors: null })],
  ["a place without its words", entryWith({ selectors: { position: { start: 1, end: 2 } } })],
  ["an entry without its figure", entryWith({ item: { id: 1 } })],
  ["an unknown tick", entryWith({ tick: "done" })],
  ["a note that is no text", entryWith({ note: null })],
  ["a change at no time", entryWith({ changed: "then" })],
  ["half a correction", entryWith({ correction: { measure: "fighters-inside" } })],
  ["a correction that compared nothing that is a figure", entryWith({ corrected: {} })],
])("%s is none", (_, value) => expect(isSheet(value)).toBe(false));
