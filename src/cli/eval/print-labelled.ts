/** A labelled file's scores as text. */
import { fixed, grid, type Row } from "./grid.ts";
import type { LabelledFile } from "./scoreboard.ts";
import type { Rates, Tally } from "./tally.ts";

const HEAD: Row = ["", "right", "false", "missed", "precision", "recall", "F1", "interval", "scope"];

function rateCells({ right, wrong, missed, precision, recall, f1 }: Rates): Row {
  return [right, wrong, missed, fixed(precision), fixed(recall), fixed(f1)];
}

function tallyRow(name: string, tally: Tally): Row {
  return [
    `${name} (${tally.passages} passages)`,
    ...rateCells(tally.all),
    fixed(tally.interval),
    fixed(tally.scope),
  ];
}

function bandLine({ bands }: Tally): string {
  const shown = bands.filter(({ right, wrong }) => right + wrong > 0);
  const cells = shown.map(
    ({ from, precision, right, wrong }) => `from ${from}: ${fixed(precision)} (${right + wrong})`,
  );
  return `precision by confidence  ${cells.join("   ")}`;
}

export function labelledText({ name, result, goals }: LabelledFile): string {
  const { whole, seen, heldOut } = result;
  const halves = [
    ...(seen ? [tallyRow("seen", seen)] : []),
    ...(heldOut ? [tallyRow("held out", heldOut)] : []),
  ];
  const measures = Object.entries(whole.measures).map(
    ([measure, rates]): Row => [`  ${measure}`, ...rateCells(rates)],
  );
  const goal = goals
    ? ` (goal: precision ${goals.precision}, recall ${goals.recall}, interval ${goals.interval}, scope ${goals.scope})`
    : "";
  return `${name}${goal}\n${grid([HEAD, tallyRow("all", whole), ...halves, ...measures])}\n${bandLine(whole)}`;
}
