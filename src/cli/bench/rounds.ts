/** Interleaved timing: each round times every contestant once, so that a slow minute of the machine slows all alike. */
import { median } from "./median.ts";

/** Milliseconds that so many runs took. */
export type Clocked = (times: number) => number | Promise<number>;

export interface Contestant {
  readonly name: string;
  readonly time: Clocked;
}

const ROUNDS = 7;
/** Long enough that the clock, a pause of the collector and caches that grew cold in the others' turns do not matter; the slowest reads all in a quarter of it. */
const ROUND_MS = 1000;
const BYTES_A_MEGABYTE = 1e6;

/** Of something that runs in this very process. */
export const clocked =
  (run: () => unknown) =>
  (times: number): number => {
    const started = performance.now();
    for (let pass = 0; pass < times; pass++) run();
    return performance.now() - started;
  };

/** Every contestant runs this long before the clock counts: compilers recompile what turns out to be hot, and the slowest needs a dozen runs for that. */
const WARM_MS = 4000;

async function warm(time: Clocked): Promise<void> {
  const until = performance.now() + WARM_MS;
  while (performance.now() < until) await time(1);
}

/** Runs that fill one round. */
async function passes(time: Clocked): Promise<number> {
  await warm(time);
  let times = 1;
  while ((await time(times)) < ROUND_MS) times *= 2;
  return times;
}

/** Milliseconds of one run of each contestant in each round, by name. */
async function interleaved(contestants: readonly Contestant[]): Promise<Map<string, number[]>> {
  const plans: (Contestant & { times: number; ms: number[] })[] = [];
  for (const { name, time } of contestants) plans.push({ name, time, times: await passes(time), ms: [] });
  for (let round = 0; round < ROUNDS; round++) {
    for (const { time, times, ms } of plans) ms.push((await time(times)) / times);
  }
  return new Map(plans.map(({ name, ms }) => [name, ms]));
}

/** Median milliseconds of one run of each contestant, by name. */
export async function medianTimes(contestants: readonly Contestant[]): Promise<Map<string, number>> {
  const rounds = await interleaved(contestants);
  return new Map([...rounds].map(([name, ms]) => [name, median(ms)]));
}

/** A contestant and how much one of its runs reads. */
export type Reader = Contestant & { readonly bytes: number };

export interface Speed {
  /** Median of the rounds. */
  readonly megabytesASecond: number;
  /** How many times as fast as the first reader, the median of what it was within each round: minutes of the machine differ more than readers do. */
  readonly timesFirst: number;
}

/** How fast each reader is, by name. */
export async function medianSpeeds(readers: readonly Reader[]): Promise<Map<string, Speed>> {
  const rounds = await interleaved(readers);
  const speeds = readers.map(({ name, bytes }) =>
    (rounds.get(name) ?? []).map((ms) => bytes / BYTES_A_MEGABYTE / (ms / 1000)),
  );
  const times = speeds.map((speed) => speed.map((each, round) => each / (speeds[0]?.[round] ?? Number.NaN)));
  return new Map(
    readers.map(({ name }, at) => [
      name,
      { megabytesASecond: median(speeds[at] ?? []), timesFirst: median(times[at] ?? []) },
    ]),
  );
}
