/** Which function of the engine is taken out, and which passages asked each: what scripts/rules/instrument.mjs puts into them asks here. */

/** A loop that waits for an answer would never end without it. */
const MOST_ASKED = 3_000_000;

export class Switches {
  #without = -1;
  #reading = -1;
  #asked = 0;
  readonly #readings = new Map<number, number[]>();

  constructor() {
    Object.assign(globalThis, { __rules: { skips: (rule: number) => this.#skips(rule) } });
  }

  /** @throws when asked without end */
  #skips(rule: number): boolean {
    if (++this.#asked > MOST_ASKED) throw new Error("it goes round in a circle");
    if (this.#reading >= 0) {
      const readings = this.#readings.get(rule) ?? [];
      if (readings.length === 0) this.#readings.set(rule, readings);
      if (readings.at(-1) !== this.#reading) readings.push(this.#reading);
    }
    return rule === this.#without;
  }

  /** Runs with everything in place and notes which rules were asked. */
  watch<T>(reading: number, run: () => T): T {
    return this.#run(() => {
      this.#reading = reading;
      return run();
    });
  }

  without<T>(rule: number, run: () => T): T {
    return this.#run(() => {
      this.#without = rule;
      return run();
    });
  }

  #run<T>(run: () => T): T {
    this.#asked = 0;
    try {
      return run();
    } finally {
      this.#reading = -1;
      this.#without = -1;
    }
  }

  /** The readings that asked the rule, in their order. */
  askedIn(rule: number): readonly number[] {
    return this.#readings.get(rule) ?? [];
  }
}
