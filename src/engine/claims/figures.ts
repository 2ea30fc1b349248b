/** Quantities of a passage to the measures they answer: the composer of this room. */

import type { QuantityUnit, Why } from "../../types/findings.ts";
import { readTokenQuantities, type TokenQuantity } from "../quantities/read.ts";
import { splitSentences } from "../text/sentences.ts";
import { tokenize } from "../text/tokens.ts";
import { isPartOf } from "./carried.ts";
import { afterNumber, emptyMemory, type Memory, remember } from "./carry.ts";
import { type FigureReading, silent } from "./figure-reading.ts";
import { readPeople } from "./people.ts";
import { readSetting } from "./place.ts";
import { isOfThem } from "./refusals.ts";
import { readScope } from "./scope.ts";
import { mentions, readSentence, type Sentence } from "./sentence.ts";
import { forgiveSpelling } from "./spelling.ts";
import { readSuicideAttacks, readThings } from "./things.ts";
import { readCounted, type Who } from "./who.ts";

export interface PassageReading {
  readonly figures: readonly FigureReading[];
  readonly sentences: readonly Sentence[];
  /** What the next passage needs to understand "another 350". */
  readonly memory: Memory;
}

/** Confidence of figures that count no people: their unit leaves little doubt. */
const THING_CONFIDENCE = 0.9;

/** Reads one block of text; `memory` comes from the block before it. */
export function readPassage(text: string, memory: Memory = emptyMemory()): PassageReading {
  const tokens = forgiveSpelling(tokenize(text));
  const { quantities } = readTokenQuantities(text, tokens);
  const spans = splitSentences(tokens);
  const figures: FigureReading[] = [];
  const sentences: Sentence[] = [];
  let next = 0;
  let state = memory;
  for (const span of spans) {
    const own: TokenQuantity[] = [];
    while (next < quantities.length && (quantities[next] as TokenQuantity).from < span.to) {
      own.push(quantities[next] as TokenQuantity);
      next++;
    }
    const sentence = readSentence(text, tokens, span);
    sentences.push(sentence);
    let whole: FigureReading | null = null;
    const read = own.map((quantity, index) => {
      const previous =
        index > 0 ? figures.findLast((figure) => figure.sentence !== sentence || isCount(figure)) : null;
      const sibling = previous?.sentence === sentence ? previous : null;
      const bound = own[index + 1]?.from ?? sentence.to;
      const reading = readFigure(sentence, quantity, state, sibling, whole, bound);
      figures.push(reading.figure);
      if (reading.figure.who !== "things") whole = reading.figure;
      state = afterNumber(reading.memory, reading.memory.last, countsThings(reading.figure));
      return reading.figure;
    });
    state = remember(state, sentence, read);
  }
  return { figures, sentences, memory: state };
}

/** What an article's title leaves in a reader's mind: whether it is about IS, and whether "the camp" is al-Hol. */
export function rememberTitle(title: string, abroad: boolean): Memory {
  const { memory, sentences } = readPassage(title, emptyMemory(abroad));
  const enclave = sentences.some(({ places }) => mentions(places, "enclave", "pocket"));
  return { ...emptyMemory(abroad), aboutIs: memory.aboutIs, aboutCamp: memory.aboutCamp && !enclave };
}

/** Trucks can be meant by "them"; square kilometres and dollars cannot. */
const countsThings = ({ who, quantity }: FigureReading): boolean =>
  who === "things" && quantity.unit === "things";

/** "died in the past 24 hours": a length of time comes between two counts and is none. */
const isCount = ({ quantity }: FigureReading): boolean => MEASURED_UNITS.has(quantity.unit);

/** Units that a measure can have; the others are read and left alone. */
const MEASURED_UNITS: ReadonlySet<QuantityUnit> = new Set<QuantityUnit>([
  "people",
  "things",
  "km2",
  "usd",
  "share",
]);

function readFigure(
  sentence: Sentence,
  quantity: TokenQuantity,
  memory: Memory,
  sibling: FigureReading | null,
  whole: FigureReading | null,
  bound: number,
): { figure: FigureReading; memory: Memory } {
  if (!MEASURED_UNITS.has(quantity.unit)) return { figure: silent(sentence, quantity), memory };
  const isCounted = quantity.unit === "things" || quantity.unit === "people";
  const counted = isCounted ? readCounted(sentence, quantity, bound, memory.side) : null;
  // Most numbers of a page count what no measure asks for: where that is need not be known.
  if (counted?.who === "things" && !readSuicideAttacks(sentence, quantity))
    return { figure: silent(sentence, quantity, counted.who), memory };
  const setting = readSetting(sentence, quantity);
  const thing = readThings(sentence, quantity, setting, memory.aboutIs);
  if (thing) {
    const scope = readScope(sentence, quantity, thing.measure, null, thing.words);
    const why: Why[] = [{ role: "unit", words: thing.words }];
    const figure = {
      quantity,
      measure: thing.measure,
      who: "things" as Who,
      scope,
      confidence: THING_CONFIDENCE,
      why,
      sentence,
    };
    return { figure, memory };
  }
  if (!counted) return { figure: silent(sentence, quantity), memory };
  const input = { sentence, quantity, counted, setting, memory, sibling };
  const part = counted.who !== "none" && sibling?.measure === null && (isPartOf(input) || isOfThem(input));
  const reading = readPeople(part && whole ? { ...input, sibling: whole } : input);
  return { figure: reading.figure, memory: reading.memory };
}
