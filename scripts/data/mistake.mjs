/**
 * One thing wrong in `data/`, said so that its editor can find and mend it.
 * @typedef {{ file: string, record: string, field: string, problem: string }} Mistake
 */

/** @param {Mistake} mistake */
export function printMistake({ file, record, field, problem }) {
  return `${file}: ${record}: ${field}: ${problem}`;
}

/** Every mistake at once: an editor should not have to run the check once per typing error. */
export class DataError extends Error {
  /** @param {readonly Mistake[]} mistakes */
  constructor(mistakes) {
    super(mistakes.map(printMistake).join("\n"));
    this.name = "DataError";
    this.mistakes = mistakes;
  }
}
