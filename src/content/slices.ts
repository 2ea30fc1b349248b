/** Long work in slices, with the page's own work in between. */
import { SLICE_MS } from "./limits.ts";

interface Scheduler {
  yield?(): Promise<void>;
}

export const wait = (ms: number) => new Promise<void>((resume) => setTimeout(resume, ms));

/** Resolves when the page has had its turn. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  // Where the browser has none (Firefox before 142), a page's form may be called so, and its field "yield": that has no `call`.
  return scheduler?.yield?.call ? scheduler.yield() : wait(0);
}

/** Everything the generator yields but null. Stops early, with what there is, when the signal says so. */
export async function inSlices<T>(steps: Iterable<T | null>, signal?: AbortSignal): Promise<T[]> {
  const results: T[] = [];
  let started = performance.now();
  for (const result of steps) {
    if (result !== null) results.push(result);
    if (performance.now() - started < SLICE_MS) continue;
    await giveWay();
    if (signal?.aborted) break;
    started = performance.now();
  }
  // What follows has a slice of its own.
  if (performance.now() - started > SLICE_MS / 2) await giveWay();
  return results;
}
