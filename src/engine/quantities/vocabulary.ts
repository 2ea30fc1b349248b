/** The words of quantities, from data/words, compiled once. */

import functionWords from "../../../data/words/function-words.json";
import groups from "../../../data/words/groups.json";
import hedges from "../../../data/words/hedges.json";
import notQuantities from "../../../data/words/not-quantities.json";
import numbers from "../../../data/words/numbers.json";
import units from "../../../data/words/units.json";
import type { Hedge } from "../../types/database.ts";
import type { QuantityUnit } from "../../types/findings.ts";
import { Phrasebook } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";

export type HedgeWord = Extract<Hedge, "about" | "at-least" | "at-most"> | "plain";
export type Bounds = readonly [min: number, max: number];

/** What a unit word makes of a number: areas convert to km2, percentages to shares. */
export interface UnitWord {
  readonly unit: QuantityUnit;
  readonly factor: number;
}

function book<T>(entries: Iterable<readonly [string, T]>): Phrasebook<T> {
  const phrases = new Phrasebook<T>();
  for (const [phrase, value] of entries) phrases.add(phrase, value);
  return phrases.share();
}

function pairs<T>(words: readonly string[], value: T): (readonly [string, T])[] {
  return words.map((word) => [word, value] as const);
}

function hedgeBook(side: Readonly<Record<string, readonly string[]>>): Phrasebook<HedgeWord> {
  return book(Object.entries(side).flatMap(([kind, words]) => pairs(words, kind as HedgeWord)));
}

function unitEntries(): (readonly [string, UnitWord])[] {
  const areas = Object.values(units.areas).flatMap(({ factor, words }) =>
    pairs<UnitWord>(words, { unit: "km2", factor }),
  );
  const shares = units.share.map(
    (word) => [word, { unit: "share", factor: word.startsWith("basis") ? 0.0001 : 0.01 }] as const,
  );
  const plain = (["duration", "distance", "age", "other"] as const).flatMap((unit) =>
    pairs<UnitWord>(units[unit], { unit, factor: 1 }),
  );
  return [...areas, ...shares, ...plain];
}

function currencyEntries(): (readonly [string, UnitWord])[] {
  return (["usd", "money"] as const).flatMap((unit) =>
    pairs<UnitWord>(units.currency[unit], { unit, factor: 1 }),
  );
}

export const CARDINALS: ReadonlyMap<string, number> = new Map(Object.entries(numbers.cardinals));
export const CHANGES: ReadonlySet<string> = new Set(numbers.changes.words);
export const SCALES: ReadonlyMap<string, number> = new Map(Object.entries(numbers.scales));
export const GLUED_SCALES: ReadonlySet<string> = new Set(numbers.glued);
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(Object.entries(numbers.denominators));
export const ORDERS: Phrasebook<Bounds> = book(
  Object.entries(numbers.orders as unknown as Record<string, Bounds>),
);
export const ORDER_JOINTS: Phrasebook<true> = book(pairs(numbers.orderJoints.words, true as const));
export const HEDGES_BEFORE: Phrasebook<HedgeWord> = hedgeBook(hedges.before);
export const HEDGES_AFTER: Phrasebook<HedgeWord> = hedgeBook(hedges.after);
export const PREPOSITIONAL_AFTER: ReadonlySet<string> = new Set(hedges.prepositional.words);
export const BARE_ARTICLES: Phrasebook<true> = book(pairs(hedges.bareArticle.words, true as const));
export const UNITS: Phrasebook<UnitWord> = book(unitEntries());
export const CURRENCIES: Phrasebook<UnitWord> = book(currencyEntries());
export const GLUED_UNITS: ReadonlySet<string> = new Set(units.glued);
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(functionWords.words);
export const MONTHS: ReadonlyMap<string, number> = new Map(Object.entries(notQuantities.months.words));
export const LABELS: ReadonlySet<string> = new Set(notQuantities.labels.words);
export const STRONG_YEAR_COMPANY: ReadonlySet<string> = new Set(notQuantities.yearCompany.words);
export const CLOCK_WORDS: ReadonlySet<string> = new Set(notQuantities.clock.words);
export const SCORE_WORDS: ReadonlySet<string> = new Set(notQuantities.scores.words);
export const METRE_COMPANY: ReadonlySet<string> = new Set(notQuantities.metres.words);
export const FIXED_PHRASES: Phrasebook<"name" | "idiom"> = book([
  ...pairs(notQuantities.fixed.words, "name" as const),
  ...pairs(numbers.idiomsOfOne.words, "idiom" as const),
]);

/** Words that an amount can begin with: everything else is passed over. */
const AMOUNT_OPENERS: Phrasebook<true> = book(
  pairs(
    [
      ...Object.keys(numbers.cardinals),
      ...Object.keys(numbers.orders).map((order) => order.split(" ")[0] as string),
      ...hedges.bareArticle.words.map((phrase) => phrase.split(" ")[0] as string),
      "half",
      "couple",
    ],
    true,
  ),
);

export const mayOpenAmount = (token: Token): boolean => AMOUNT_OPENERS.opensAt(token);

/** Last words of the names of people: what a number before them counts. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  [groups.fighters, groups.men, groups.civilians, groups.families, groups.people, groups.sdf, groups.others]
    .flatMap(({ words }) => words)
    .map((phrase) => phrase.split(/[ -]/).at(-1) as string),
);
