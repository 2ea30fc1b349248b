/** A figure from a quantity of people: who is counted, what happened to them, where, over how much time. */

import type { Why } from "../../types/findings.ts";
import { isPartOf } from "./carried.ts";
import { afterNumber, type Carried, type Memory } from "./carry.ts";
import type { Governing } from "./event-parts.ts";
import { type FigureReading, silent } from "./figure-reading.ts";
import { guessWho } from "./guess-who.ts";
import { ENCLAVE_BONUS, LEAST_CONFIDENCE, NAMED_GROUP_BONUS, VIA_WEIGHT } from "./limits.ts";
import type { PeopleInput } from "./people-input.ts";
import { readMeasure } from "./people-measure.ts";
import { readTelling, type Telling } from "./people-telling.ts";
import { refineWho } from "./refine-who.ts";
import { isOfThem } from "./refusals.ts";
import { isLevel, readScope } from "./scope.ts";
import { type Sentence, wordsOf } from "./sentence.ts";
import { isElsewhere, placesOf } from "./whereabouts.ts";
import type { Who } from "./who.ts";

export function readPeople(input: PeopleInput): { figure: FigureReading; memory: Memory } {
  const { sentence, quantity, counted, memory, setting } = input;
  const telling = readTelling(input);
  if (!telling) return { figure: silent(sentence, quantity, counted.who), memory };
  const { found, carried } = telling;
  const who = readWho(input, telling);
  const places = placesOf(input);
  const measure = readMeasure(input, found, who, places);
  const words = carried?.words ?? wordsOf(sentence, found.from, found.to);
  const held = places.has("prison") ? "prison" : words;
  const scope =
    carried && !hasOwnAdjunct(sentence) && !isLevel(measure)
      ? carried.scope
      : readScope(sentence, quantity, measure ?? "", found, held);
  const last: Carried = { event: found.event, scope, who, elsewhere: setting.elsewhere, words };
  const next = isPartOf(input) || isOfThem(input) ? memory : afterNumber(memory, last, memory.things);
  const confidence = weigh(input, found, who);
  const told = Math.max(quantity.to, found.to);
  if (!measure || confidence < LEAST_CONFIDENCE || isElsewhere(input, measure, carried, told))
    return { figure: silent(sentence, quantity, who), memory: next };
  const why = explain(input, found, words);
  return { figure: { quantity, measure, who, scope, confidence, why, sentence }, memory: next };
}

/** Whom the number's own noun names, else a label, else what stands around it. */
function readWho(input: PeopleInput, { found, carried, labelled }: Telling): Who {
  const { counted } = input;
  const unnamed = counted.who === "none" || counted.who === "others";
  return refineWho(input, unnamed ? (labelled ?? guessWho(input, found, carried)) : counted.who, found);
}

function hasOwnAdjunct(sentence: Sentence): boolean {
  return sentence.times.hits.length > 0;
}

function weigh({ counted, setting }: PeopleInput, found: Governing, who: Who): number {
  const enclave = setting.enclaveAt ? ENCLAVE_BONUS : 0;
  const named = counted.who !== "none" && who !== "none" ? NAMED_GROUP_BONUS : 0;
  return Math.min(1, VIA_WEIGHT[found.via] + enclave + named);
}

function explain({ sentence, counted, setting }: PeopleInput, found: Governing, words: string): Why[] {
  const why: Why[] = [];
  if (counted.words) why.push({ role: "who", words: counted.words });
  why.push({ role: found.via === "carried" || found.via === "part" ? "carried" : "event", words });
  if (setting.enclaveAt)
    why.push({ role: "place", words: wordsOf(sentence, setting.enclaveAt.from, setting.enclaveAt.to) });
  return why;
}
