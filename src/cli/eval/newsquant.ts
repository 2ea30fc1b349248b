/** Values and bounds against NewsQuant's sentences of general news. */
import { readFile } from "node:fs/promises";
import { readQuantities } from "../../engine/quantities/index.ts";
import {
  isOrderLabel,
  isOrderReading,
  type Range,
  readValue,
  statedRanges,
  toleranceOf,
} from "./newsquant-values.ts";
import { type Rates, rates } from "./tally.ts";

export interface NewsQuantSentence {
  readonly text: string;
  readonly quantities: readonly { readonly change: string; readonly value: string; readonly unit: string }[];
}

export interface NewsQuant {
  readonly sentences: number;
  readonly values: Rates;
  /** Share of the right values whose bound is the label's. */
  readonly bounds: number;
  /** One line each for --errors. */
  readonly errors: readonly string[];
}

const BOUNDS: Readonly<Record<string, string>> = { about: "~", "at-least": ">", "at-most": "<" };

const same = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

const sameRange = ([a, b]: Range, [c, d]: Range, tolerance: number): boolean =>
  (same(a, c, tolerance) && same(b, d, tolerance)) || (same(a, d, tolerance) && same(b, c, tolerance));

/** A number that goes up or down is stated plainly. */
const boundOf = (change: string): string => (change === "up" || change === "down" ? "=" : change);

interface Sentence {
  right: number;
  wrong: number;
  missed: number;
  bounds: number;
  errors: string[];
}

function scoreSentence({ text, quantities }: NewsQuantSentence): Sentence {
  const left = quantities.filter((label) => !isOrderLabel(label, text));
  const reading = readQuantities(text);
  const read = [...reading.quantities, ...reading.restated].filter((quantity) => !isOrderReading(quantity));
  const result: Sentence = { right: 0, wrong: 0, missed: 0, bounds: 0, errors: [] };
  for (const quantity of read) {
    const ranges = statedRanges(quantity);
    const tolerance = toleranceOf(quantity);
    const matches = (value: string) => ranges.some((range) => sameRange(range, readValue(value), tolerance));
    const at = left.findIndex(({ value }) => matches(value));
    const [label] = at < 0 ? [] : left.splice(at, 1);
    if (!label) {
      result.wrong += 1;
      result.errors.push(`false "${quantity.exact}"`);
      continue;
    }
    result.right += 1;
    const bound = BOUNDS[quantity.hedge] ?? "=";
    if (bound === boundOf(label.change)) result.bounds += 1;
    else result.errors.push(`bound of "${quantity.exact}" ${bound}, expected ${boundOf(label.change)}`);
  }
  result.missed = left.length;
  result.errors.push(...left.map(({ value, unit }) => `missed ${value} ${unit}`));
  return result;
}

export function scoreSentences(sentences: readonly NewsQuantSentence[]): NewsQuant {
  const scored = sentences.map((sentence) => ({ sentence, result: scoreSentence(sentence) }));
  const sum = (field: "right" | "wrong" | "missed" | "bounds") =>
    scored.reduce((total, { result }) => total + result[field], 0);
  const right = sum("right");
  return {
    sentences: sentences.length,
    values: rates({ right, wrong: sum("wrong"), missed: sum("missed") }),
    bounds: right === 0 ? 1 : sum("bounds") / right,
    errors: scored.flatMap(({ sentence, result }) =>
      result.errors.map((error) => `${error}: ${sentence.text}`),
    ),
  };
}

export async function readNewsQuant(file: string): Promise<NewsQuantSentence[]> {
  return JSON.parse(await readFile(file, "utf8"));
}
