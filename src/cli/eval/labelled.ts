/** One labelled file scored: as a whole, and in the halves that are seen and held out. */
import type { Engine } from "../../engine/index.ts";
import { isHeldOut, type Passage } from "./labels.ts";
import { marksOf } from "./marks.ts";
import { type Outcome, score } from "./score.ts";
import { type Tally, tally } from "./tally.ts";

export interface Labelled {
  readonly whole: Tally;
  /** null where no passage is held out. */
  readonly seen: Tally | null;
  readonly heldOut: Tally | null;
  /** Of the seen half only: nobody tunes on held-out sentences, so nothing may print them. */
  readonly outcomes: readonly Outcome[];
}

export function scoreLabelled(engine: Engine, passages: readonly Passage[]): Labelled {
  const outcomes = passages.map((passage) => score(passage, marksOf(engine, passage, "open")));
  const held = outcomes.filter(({ passage }) => isHeldOut(passage));
  const seen = outcomes.filter(({ passage }) => !isHeldOut(passage));
  const split = held.length > 0;
  return {
    whole: tally(outcomes),
    seen: split ? tally(seen) : null,
    heldOut: split ? tally(held) : null,
    outcomes: seen,
  };
}
