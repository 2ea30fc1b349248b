import { expect, test } from "vitest";
import { errorLines } from "../../../src/cli/eval/errors.ts";
import { scoreLabelled } from "../../../src/cli/eval/labelled.ts";
import { isHeldOut, readLine } from "../../../src/cli/eval/labels.ts";
import type { Engine } from "../../../src/engine/index.ts";

/** Marks nothing: every label is a miss. */
const blind = { check: () => ({ figures: [] }) } as unknown as Engine;

test("errors name sentences of the seen half and never of the held-out half", () => {
  const passages = Array.from({ length: 60 }, (_, index) =>
    readLine(
      JSON.stringify({
        id: `p${index}`,
        split_group: `story-${index}`,
        text: `Story ${index} tells of 7 fighters.`,
        figures: [{ exact: "7 ", min: 7, max: 7, measure: "fighters-inside", scope: "level" }],
      }),
    ),
  );
  const held = passages.filter(isHeldOut);
  expect(held.length).toBeGreaterThan(5);
  const result = scoreLabelled(blind, passages);
  const board = {
    articles: null,
    offtopic: null,
    pages: null,
    reports: null,
    newsquant: null,
    speed: 0,
    missing: [],
  };
  const lines = errorLines({ ...board, labelled: [{ name: "x", goals: null, result }] }).join("\n");
  for (const passage of passages) expect(lines.includes(passage.text)).toBe(!isHeldOut(passage));
  expect(result.whole.all.missed).toBe(60);
  expect(result.heldOut?.all.missed).toBe(held.length);
});
