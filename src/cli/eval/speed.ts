/** A quick reading of speed beside the scores, so that a slow change is seen where it is made. */
import type { Engine } from "../../engine/index.ts";
import type { Passage } from "./labels.ts";
import { marksOf } from "./marks.ts";

/** The first rounds warm the compiler up; the fastest of the rest is the least disturbed. */
const ROUNDS = 12;
const BYTES_A_MEGABYTE = 1e6;

/** Megabytes a second of the whole check, gate open. */
export function checkSpeed(engine: Engine, passages: readonly Passage[]): number {
  const bytes = passages.reduce((total, { text }) => total + Buffer.byteLength(text), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (const passage of passages) marksOf(engine, passage, "open");
    best = Math.min(best, performance.now() - started);
  }
  return bytes / BYTES_A_MEGABYTE / (best / 1000);
}
