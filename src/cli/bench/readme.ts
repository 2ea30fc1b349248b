/** What the bench measured, as README shows it: every goal with its figure and verdict, and what stands for the rest. */
import { table } from "../../../scripts/facts/markdown.mjs";
import type { Line } from "./line.ts";

export interface Part {
  readonly title: string;
  /** ISO 8601 day. */
  readonly measured: string;
  readonly lines: readonly Line[];
}

export const BENCH = { start: "<!-- npm run bench writes from here -->", end: "<!-- up to here -->" };

const verdict = ({ met }: Line): string => (met === null ? "" : met ? "met" : "**missed**");

const isShown = ({ met, isSummary }: Line): boolean => met !== null || isSummary === true;

/** @returns Markdown */
export function renderBench(parts: readonly Part[]): string {
  return parts
    .map(({ title, measured, lines }) => {
      const rows = lines
        .filter(isShown)
        .map((line) => [line.name, line.figure, line.goal.replaceAll("<", "&lt;"), verdict(line)]);
      return `${title}, on ${measured}:\n\n${table([["what", "figure", "goal", "verdict"], ...rows])}`;
    })
    .join("\n\n");
}
