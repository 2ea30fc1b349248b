/** What the bench measured, as README shows it: every goal with its figure and verdict, and what stands for the rest. */
import { table } from "./markdown.mjs";

/**
 * @typedef {{ name: string, figure: string, goal: string, met: boolean | null, isSummary?: boolean }} Line
 * @typedef {{ title: string, measured: string, lines: readonly Line[] }} Part
 */

export const BENCH = { start: "<!-- npm run bench writes from here -->", end: "<!-- up to here -->" };

const verdict = (/** @type {Line} */ { met }) => (met === null ? "" : met ? "met" : "**missed**");

const isShown = (/** @type {Line} */ { met, isSummary }) => met !== null || isSummary === true;

/** @param {readonly Part[]} parts @returns {string} Markdown */
export function renderBench(parts) {
  return parts
    .map(({ title, measured, lines }) => {
      const rows = lines
        .filter(isShown)
        .map((line) => [line.name, line.figure, line.goal.replaceAll("<", "&lt;"), verdict(line)]);
      return `${title}, on ${measured}:\n\n${table([["what", "figure", "goal", "verdict"], ...rows])}`;
    })
    .join("\n\n");
}
