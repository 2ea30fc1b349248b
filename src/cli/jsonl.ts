import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/**
 * Answers each line of `input` with one line, in order, holding no more than one of them.
 * A line that cannot be answered gives {error, line} and the rest goes on.
 * @returns the exit status: 1 when a line could not be answered.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (line: string) => unknown,
): Promise<number> {
  let number = 0;
  let status = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    let answered: unknown;
    try {
      answered = answer(line);
    } catch (error) {
      answered = { error: error instanceof Error ? error.message : String(error), line: number };
      status = 1;
    }
    if (!output.write(`${JSON.stringify(answered)}\n`)) await once(output, "drain");
  }
  return status;
}
