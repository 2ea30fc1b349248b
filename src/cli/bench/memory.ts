/** What an object keeps in memory, by the heap before and after with the collector run by hand. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
export const collectGarbage = runInNewContext("gc") as () => void;

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** @returns megabytes that live on as long as what `make` returned. */
export function megabytesOf(make: () => unknown): number {
  const before = heap();
  const kept = make();
  const after = heap();
  // Named after the measurement, so that it cannot be collected before it.
  return kept === undefined ? 0 : (after - before) / 1e6;
}
