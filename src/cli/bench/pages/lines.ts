/** From times to lines of the table. */
import {
  GATE_MS,
  GATE_TIMES_FLOOR,
  LONGEST_MS,
  LONGEST_THROTTLED_MS,
  MARK_JS_MEDIAN,
  MARK_JS_WORST,
} from "../goals.ts";
import { type Line, reported, summary } from "../line.ts";
import { median, mediansOf } from "../median.ts";
import { type PageTimes, TIMES, type Times } from "./measure.ts";

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0);

const shown = (times: Times): string =>
  `gate ${ms(times.gate)} (floor ${ms(times.floor)}), collect ${ms(times.collect)}, paint ${ms(times.paint)}, total ${ms(times.total)}; mark.js ${ms(times.mark)}; first visit ${ms(times.first)}, longest ${ms(times.longest)} ms, styled by the browser in ${ms(times.forced)} ms`;

/** The page that is worst by this measure, with its figure. */
function worst(
  pages: readonly PageTimes[],
  of: (page: PageTimes) => number,
): { name: string; value: number } {
  return pages
    .map((page) => ({ name: page.name, value: of(page) }))
    .reduce((most, other) => (other.value > most.value ? other : most));
}

function atMost(name: string, found: { name: string; value: number }, goal: number, unit: string): Line {
  const figure = `${ms(found.value)}${unit} (${found.name})`;
  return { name, figure, goal: `<= ${goal}${unit}`, met: found.value <= goal };
}

const inParts = (part: number) => `1/${(1 / part).toFixed(part > 0.1 ? 1 : 0)}`;

function partOfMarkJs(name: string, part: number, goal: number): Line {
  return { name, figure: inParts(part), goal: `<= 1/${goal}`, met: part <= 1 / goal };
}

export function pageLines(
  where: string,
  throttle: number,
  pages: readonly PageTimes[],
  big: PageTimes,
): Line[] {
  const parts = pages.map(({ total, mark }) => total / mark);
  const least = pages.map(({ floor, sheet, mark }) => (floor + sheet) / mark);
  const shifted = [...pages, big].filter((page) => page.shifted).map(({ name }) => name);
  const gates = atMost(
    `${where}: gate`,
    worst(pages, ({ gate }) => gate),
    GATE_MS,
    " ms",
  );
  const longest = throttle > 1 ? LONGEST_THROTTLED_MS : LONGEST_MS;
  return [
    ...pages.map((page) => reported(`${where}: ${page.name}`, shown(page))),
    summary(`${where}: ${big.name}`, shown(big)),
    summary(`${where}: medians of the other pages`, shown(mediansOf(TIMES, pages))),
    atMost(
      `${where}: gate / floor, worst page`,
      worst(pages, ({ gate, floor }) => gate / floor),
      GATE_TIMES_FLOOR,
      "x",
    ),
    ...(throttle > 1 ? [] : [gates]),
    partOfMarkJs(`${where}: total / mark.js, median page`, median(parts), MARK_JS_MEDIAN),
    partOfMarkJs(`${where}: total / mark.js, worst page`, Math.max(...parts), MARK_JS_WORST),
    summary(
      `${where}: floor and an empty style sheet / mark.js, median and worst page`,
      `${inParts(median(least))}, ${inParts(Math.max(...least))}`,
    ),
    atMost(
      `${where}: longest task`,
      worst([...pages, big], (page) => page.longest),
      longest,
      " ms",
    ),
    {
      name: `${where}: layout shift`,
      figure: shifted.length === 0 ? "none" : shifted.join(", "),
      goal: "none",
      met: shifted.length === 0,
    },
  ];
}
