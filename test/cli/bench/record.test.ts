import { expect, test } from "vitest";
import { framed, partBetween, putBetween } from "../../../scripts/facts/markdown.mjs";
import { BENCH, type Part, renderBench } from "../../../src/cli/bench/readme.ts";
import { merged } from "../../../src/cli/bench/record.ts";

const part = (title: string, measured: string): Part => ({ title, measured, lines: [] });

test("a part measured again takes its old place, and parts stand in the bench's order", () => {
  const before = [part("growth", "2026-01-01"), part("pages", "2026-01-01"), part("gone", "2026-01-01")];
  const now = [part("growth", "2026-02-02"), part("speed", "2026-02-02")];
  expect(merged(before, now, ["speed", "growth", "pages"])).toEqual([
    part("speed", "2026-02-02"),
    part("growth", "2026-02-02"),
    part("pages", "2026-01-01"),
  ]);
});

test("README gets every goal with its verdict, and of the other lines only what stands for the rest", () => {
  const text = renderBench([
    {
      title: "Speed",
      measured: "2026-02-02",
      lines: [
        { name: "one page", figure: "3 ms", goal: "", met: null },
        { name: "middle", figure: "4 ms", goal: "", met: null, isSummary: true },
        { name: "worst", figure: "9 ms", goal: "<= 8 ms", met: false },
        { name: "shift", figure: "none", goal: "none", met: true },
      ],
    },
  ]);
  expect(text).toContain("Speed, on 2026-02-02:");
  expect(text).not.toContain("one page");
  expect(text).toMatch(/\| middle +\| 4 ms +\| +\| +\|/);
  expect(text).toMatch(/\| worst +\| 9 ms +\| &lt;= 8 ms +\| \*\*missed\*\* \|/);
  expect(text).toMatch(/\| shift +\| none +\| none +\| met +\|/);
});

test("a part is put between its own marks, though another part ends in the same words", () => {
  const other = { start: "<!-- other -->", end: BENCH.end };
  const readme = `A\n${framed(other, "old $& other")}\nB\n${framed(BENCH, "old")}\nC`;
  const written = putBetween(readme, BENCH, "costs $1");
  expect(written).toBe(readme.replace(framed(BENCH, "old"), () => framed(BENCH, "costs $1")));
  expect(partBetween(written, other)).toContain("old $& other");
});

test("a document that has lost its marks is not written to", () => {
  expect(() => putBetween("# Title", BENCH, "text")).toThrow(/lost its marks/);
  expect(() => putBetween(`${BENCH.end} ${BENCH.start}`, BENCH, "text")).toThrow(/lost its marks/);
});
