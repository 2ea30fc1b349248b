/**
 * How long our own code holds the page's thread: from each moment the browser calls us (an answer, a timer, the page's
 * thread given back, a mutation) to the last of the promises that follow at once.
 */

/** Promises that may follow one another before the thread is free; looking on longer costs microseconds. */
const HOPS = 64;

let started = Number.NaN;
let ended = Number.NaN;
let hops = 0;

export interface Stretch {
  /** Milliseconds of our own code. */
  readonly own: number;
  /** And of the style and layout that it made necessary. */
  readonly forced: number;
}

let stretches: Stretch[] = [];
let atEnd: (() => void) | null = null;
/** What the clock itself takes of each stretch. */
let own = 0;

function hop(): void {
  ended = performance.now();
  if (--hops > 0) {
    queueMicrotask(hop);
    return;
  }
  const looked = performance.now();
  atEnd?.();
  const forced = performance.now() - looked;
  stretches.push({ own: Math.max(0, ended - started - own), forced });
  started = Number.NaN;
}

/** An empty stretch, measured like any other. */
function emptyStretch(): Promise<number> {
  own = 0;
  called();
  return new Promise((resolve) => {
    setTimeout(() => resolve(stretches.pop()?.own ?? 0), 0);
  });
}

const EMPTY = 5;

/** From now on `settle` is run and counted at the end of each stretch; what the clock takes itself is not. */
export async function settleWith(settle: (() => void) | null): Promise<void> {
  atEnd = settle;
  const empty: number[] = [];
  for (let at = 0; at < EMPTY; at++) empty.push(await emptyStretch());
  own = Math.min(...empty);
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

/** Each stretch since the last look; the one that is running is not yet among them. */
export function takeStretches(): readonly Stretch[] {
  const taken = stretches;
  stretches = [];
  return taken;
}

/** Our own work that was put off so as to be timed apart: it belongs to the last stretch. */
export function addToLast(ms: number): void {
  const { own, forced } = stretches.pop() ?? { own: 0, forced: 0 };
  stretches.push({ own: own + ms, forced });
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
        if (hops === 0) stretches.push({ own: performance.now() - noted, forced: 0 });
      });
    }
  }
  Object.assign(globalThis, { setTimeout, MutationObserver: TimedObserver });
}
