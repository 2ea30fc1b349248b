import { PassThrough, Readable } from "node:stream";
import { expect, test, vi } from "vitest";
import { answerLines } from "../../src/cli/jsonl.ts";
import { checkLine } from "../../src/cli/jsonl-line.ts";
import { lineBlocks } from "../../src/cli/line-blocks.ts";
import type { Engine } from "../../src/engine/index.ts";
import type { Article, Figure } from "../../src/types/findings.ts";

/** Finds "around 1,000" in any block; only the door is under test here. */
const engine = {
  check: (article: { topic?: boolean }, blocks: readonly { id: number; text: string }[]) => ({
    onTopic: article.topic ?? false,
    figures: blocks
      .filter(({ text }) => text.includes("around 1,000"))
      .map(({ id, text }) => {
        const start = text.indexOf("around 1,000");
        return {
          block: id,
          start,
          end: start + 12,
          exact: "around 1,000",
          why: [],
          reports: [],
        } as unknown as Figure;
      }),
  }),
} as unknown as Engine;

async function answers(lines: readonly string[]) {
  const output = new PassThrough();
  const status = await answerLines(Readable.from(lines.map((line) => `${line}\n`)), output, (line) =>
    checkLine(line, () => engine),
  );
  output.end();
  const printed = (await output.toArray()).join("").trimEnd();
  return { status, lines: printed.split("\n").map((line) => JSON.parse(line)) };
}

test("answers in order; a bad line is named and the rest goes on", async () => {
  const { status, lines } = await answers([
    '{"id": "a", "text": "none", "topic": true}',
    "{broken",
    "",
    '{"id": 7, "text": 5}',
    '{"id": 8}',
    "[]",
    '{"id": "b", "text": "first line\\n\\nthey are around 1,000", "published": null}',
  ]);
  expect(status).toBe(1);
  expect(lines.map(({ id, line }) => id ?? line)).toEqual(["a", 2, 4, 5, 6, "b"]);
  expect(lines[2].error).toBe('"text" must be a string');
  expect(lines[5].figures[0]).toMatchObject({ start: 21, end: 33 });
});

test("a block's id is its place in the text, carriage returns and wide characters included", () => {
  const text = "𝟓 one\r\n\n  two\nthree";
  const blocks = lineBlocks(text);
  expect(blocks.map(({ text: line }) => line)).toEqual(["𝟓 one\r", "  two", "three"]);
  for (const { id, text: line } of blocks) expect(text.slice(id, id + line.length)).toBe(line);
});

test("a line with an address is asked of the engine for that page; one without, of the engine for none", () => {
  const asked: (string | null)[] = [];
  const engineFor = (url: string | null) => {
    asked.push(url);
    return engine;
  };
  checkLine('{"text": "", "url": "https://paper.example/a"}', engineFor);
  checkLine('{"text": ""}', engineFor);
  expect(asked).toEqual(["https://paper.example/a", null]);
  expect(() => checkLine('{"text": "", "url": 7}', engineFor)).toThrow('"url" must be a string');
});

test.each<[unknown, string | null]>([
  ["2019-03-05", "2019-03-05"],
  ["2019-03-05T23:30:00+03:00", "2019-03-05"],
  ["20190305", "2019-03-05"],
  [null, null],
  [undefined, null],
])("%j is published on %s", (published, day) => {
  const check = vi.fn((_: Article) => ({ onTopic: false, figures: [] }));
  checkLine(JSON.stringify({ text: "", published }), () => ({ check }) as unknown as Engine);
  expect(check.mock.calls.map(([article]) => article.published)).toEqual([day]);
});

test.each(["2019-13-45", "2019-02-30", "5 March 2019", "", "2019"])(
  "%j is no day: the line is answered with what is wrong",
  async (published) => {
    const { status, lines } = await answers([JSON.stringify({ id: 1, text: "", published })]);
    expect(status).toBe(1);
    expect(lines).toEqual([{ error: '"published" must be a day of the calendar, YYYY-MM-DD', line: 1 }]);
  },
);
