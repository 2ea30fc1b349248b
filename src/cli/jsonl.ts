import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { LONGEST_LINE, linesOf } from "./lines.ts";

function answerOne(line: string | null, answer: (line: string) => unknown): unknown {
  if (line === null) throw new Error(`longer than ${LONGEST_LINE} characters`);
  return answer(line);
}

/**
 * Answers each line of `input` with one line, in order, holding no more than one of them and reading on only when the
 * answer was taken. A line that cannot be answered gives {error, line} and the rest goes on; an empty line gives none.
 * @returns the exit status: 1 when a line could not be answered.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (line: string) => unknown,
): Promise<number> {
  let number = 0;
  let status = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line?.trim() === "") continue;
    let answered: unknown;
    try {
      answered = answerOne(line, answer);
    } catch (error) {
      answered = { error: error instanceof Error ? error.message : String(error), line: number };
      status = 1;
    }
    if (!output.write(`${JSON.stringify(answered)}\n`)) await once(output, "drain");
  }
  return status;
}
