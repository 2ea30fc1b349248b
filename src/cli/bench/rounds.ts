/** Interleaved timing: each round times every contestant once, so that a slow minute of the machine slows all alike. */
import { median } from "./median.ts";

export interface Contestant {
  readonly name: string;
  /** Bytes that one run reads. */
  readonly bytes: number;
  run(): void;
}

const ROUNDS = 7;
/** Long enough that the clock and one pause of the collector do not matter. */
const ROUND_MS = 60;
const BYTES_A_MEGABYTE = 1e6;

function time(run: () => void, times: number): number {
  const started = performance.now();
  for (let pass = 0; pass < times; pass++) run();
  return performance.now() - started;
}

/** Every contestant runs this long before the clock counts: compilers recompile what turns out to be hot. */
const WARM_MS = 600;

function warm(run: () => void): void {
  const until = performance.now() + WARM_MS;
  while (performance.now() < until) run();
}

/** Runs that fill one round. */
function passes(run: () => void): number {
  warm(run);
  let times = 1;
  while (time(run, times) < ROUND_MS) times *= 2;
  return times;
}

/** Median milliseconds of one run of each contestant, by name. */
export function medianTimes(contestants: readonly Omit<Contestant, "bytes">[]): Map<string, number> {
  const plans = contestants.map(({ name, run }) => ({ name, run, times: passes(run), ms: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, times, ms } of plans) ms.push(time(run, times) / times);
  }
  return new Map(plans.map(({ name, ms }) => [name, median(ms)]));
}

/** Median megabytes a second of each contestant, by name. */
export function medianSpeeds(contestants: readonly Contestant[]): Map<string, number> {
  const times = medianTimes(contestants);
  return new Map(
    contestants.map(({ name, bytes }) => [
      name,
      bytes / BYTES_A_MEGABYTE / ((times.get(name) ?? Number.NaN) / 1000),
    ]),
  );
}
