import { describe, expect, test } from "vitest";
import { isHeldOut, readLine } from "../../../src/cli/eval/labels.ts";
import type { Mark } from "../../../src/cli/eval/marks.ts";
import { score } from "../../../src/cli/eval/score.ts";
import { rates, tally } from "../../../src/cli/eval/tally.ts";

const text = "Of 40 men, 12 gave up and 12 stayed; maybe 5 hid.";
const label = { min: 12, max: 12, measure: "fighters-surrendered", scope: "event" };
const passage = readLine(
  JSON.stringify({
    id: "t1",
    text,
    figures: [
      { exact: "40", min: 40, max: 40, measure: null },
      { ...label, exact: "12" },
      { ...label, exact: "12", nth: 1, measure: "fighters-inside", scope: "level" },
      { ...label, exact: "5", min: 5, max: 5, tolerated: true },
    ],
  }),
);

function mark(exact: string, start: number, measure: string): Mark {
  const value = Number(exact);
  const end = start + exact.length;
  return { exact, start, end, measure, scope: "event", confidence: 0.9, min: value, max: value };
}

describe("score", () => {
  test("a mark is right when its span overlaps and its measure is the label's", () => {
    const { hits, falses, missed } = score(passage, [mark("12", 11, "fighters-surrendered")]);
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({ intervalRight: true, scopeRight: true });
    expect(falses).toEqual([]);
    expect(missed.map(({ measure }) => measure)).toEqual(["fighters-inside"]);
  });

  test("another measure is both a false mark and a miss", () => {
    const { hits, falses, missed } = score(passage, [mark("12", 11, "fighters-killed")]);
    expect(hits).toEqual([]);
    expect(falses.map(({ wanted }) => wanted)).toEqual(["fighters-surrendered"]);
    expect(missed).toHaveLength(2);
  });

  test("one label is matched once", () => {
    const twice = [mark("12", 11, "fighters-surrendered"), mark("1", 11, "fighters-surrendered")];
    const { hits, falses } = score(passage, twice);
    expect([hits.length, falses.length]).toEqual([1, 1]);
  });

  test("a number that must be left alone is a false mark", () => {
    expect(score(passage, [mark("40", 3, "people-left")]).falses).toHaveLength(1);
  });

  test("tolerated labels count neither way", () => {
    const { hits, falses, missed } = score(passage, [mark("5", 43, "people-left")]);
    expect([hits.length, falses.length, missed.length]).toEqual([0, 0, 2]);
  });

  test("nth tells equal numbers apart", () => {
    expect(passage.labels.map(({ start }) => text.slice(start, start + 2))).toEqual(["40", "12", "12", "5 "]);
    expect(passage.labels[2]?.start).toBeGreaterThan(passage.labels[1]?.start ?? 0);
  });

  test("a label that does not stand in its text is a mistake of the file", () => {
    const line = JSON.stringify({ id: "t2", text: "none", figures: [{ exact: "7", min: 7, max: 7 }] });
    expect(() => readLine(line)).toThrow(/t2.*"7"/);
  });
});

describe("tally", () => {
  test("precision, recall and F1", () => {
    expect(rates({ right: 3, wrong: 1, missed: 2 })).toMatchObject({
      precision: 0.75,
      recall: 0.6,
      f1: 6 / 9,
    });
  });

  test("an empty share is whole", () => {
    expect(rates({ right: 0, wrong: 0, missed: 0 })).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });

  test("a miss counts under the label's measure, a false mark under its own", () => {
    const { measures, all } = tally([score(passage, [mark("40", 3, "people-left")])]);
    expect(all).toMatchObject({ right: 0, wrong: 1, missed: 2 });
    expect(measures["people-left"]).toMatchObject({ wrong: 1 });
    expect(measures["fighters-inside"]).toMatchObject({ missed: 1 });
  });
});

describe("isHeldOut", () => {
  test("keeps about a third of the stories, the same ones every time, and none without a story", () => {
    const groups = Array.from({ length: 300 }, (_, index) => `story-${index}`);
    const held = groups.filter((group) => isHeldOut({ group }));
    expect(held.length).toBeGreaterThan(70);
    expect(held.length).toBeLessThan(130);
    expect(groups.filter((group) => isHeldOut({ group }))).toEqual(held);
    expect(isHeldOut({ group: null })).toBe(false);
  });
});
