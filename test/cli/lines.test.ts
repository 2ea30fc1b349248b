import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "../../src/cli/lines.ts";

async function read(chunks: readonly (Buffer | string)[], longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(Readable.from(chunks), longest)) lines.push(line);
  return lines;
}

test("however the bytes are cut, wide characters included, the lines are those of the text", async () => {
  const text = fc.array(fc.string({ unit: "grapheme" }).map((line) => line.replace(/[\r\n]/g, "")));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      expect(await read(chunks)).toEqual(lines);
    }),
    { numRuns: 100 },
  );
});

test("carriage returns are no part of a line; a last line needs no line feed", async () => {
  expect(await read(["a\r\nb\n", "c"])).toEqual(["a", "b", "c"]);
});

test("a line that is too long is passed over, and the next is whole", async () => {
  expect(await read(["12345", "67890", "1\nshort\n", "12345678901"], 10)).toEqual([null, "short", null]);
});
