/**
 * How long our own code holds the page's thread: from each moment the browser calls us (an answer, a timer, the page's
 * thread given back, a mutation) to the last of the promises that follow at once.
 */

/** Promises that may follow one another before the thread is free; looking on longer costs microseconds. */
const HOPS = 64;

let started = Number.NaN;
let ended = Number.NaN;
let hops = 0;
let stretches: number[] = [];

function hop(): void {
  ended = performance.now();
  if (--hops > 0) {
    queueMicrotask(hop);
    return;
  }
  stretches.push(ended - started);
  started = Number.NaN;
}

/** The browser has just called us. */
export function called(): void {
  const isRunning = hops > 0;
  hops = HOPS;
  if (isRunning) return;
  started = performance.now();
  queueMicrotask(hop);
}

/** How many stretches there will be when the running one has ended. */
export const countWithRunning = (): number => stretches.length + (hops > 0 ? 1 : 0);

/** Milliseconds of each stretch since the last look; the one that is running is not yet among them. */
export function takeStretches(): readonly number[] {
  const taken = stretches;
  stretches = [];
  return taken;
}

/** A promise whose waiter is timed. */
export async function timed<T>(promise: Promise<T>): Promise<T> {
  const settle = <U>(value: U): U => {
    called();
    return value;
  };
  return promise.then(settle, (error) => {
    called();
    throw error;
  });
}

/** From here on every way in which the browser calls the content script is timed. */
export function timeWaysIn(): void {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  const giveWay = scheduler?.yield?.bind(scheduler);
  if (scheduler && giveWay) scheduler.yield = () => timed(giveWay());
  const wait = globalThis.setTimeout;
  const setTimeout = (callback: () => void, ms?: number) =>
    wait(() => {
      called();
      callback();
    }, ms);
  class TimedObserver extends MutationObserver {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        // Only takes note: no promise follows, and to wait for one ten thousand times would be most of what is measured.
        const noted = performance.now();
        callback(records, observer);
        if (hops === 0) stretches.push(performance.now() - noted);
      });
    }
  }
  Object.assign(globalThis, { setTimeout, MutationObserver: TimedObserver });
}
