/** What holds of any text at all. Few runs stand in the unit tests, ten thousand of each in the long ones. */
import database from "virtual:database";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/engine/index.ts";
import { readQuantities } from "../../src/engine/quantities/index.ts";
import type { Figure, Quantity } from "../../src/types/findings.ts";
import { story, text, unrelated } from "./stories.ts";

const TIME = 120_000;
const engine = createEngine(database);
const ARTICLE = { title: "", description: "", published: "2019-03-05", topic: true };

const figuresOn = (published: string, input: string): readonly Figure[] =>
  engine.check({ ...ARTICLE, published }, [{ id: 0, text: input, level: 0 }]).figures;

/** Of what is compared nothing is asked here. */
const reader = createEngine({ ...database, reports: [], claims: [] });

type Read = Omit<Figure, "block">;

/** Paragraphs of sentences to what is read in them, placed as in all the sentences one after the other. */
function readIn(paragraphs: readonly (readonly string[])[]): Read[] {
  const blocks = paragraphs.map((sentences, id) => ({ id, text: sentences.join(" "), level: 0 }));
  const starts: number[] = [];
  let start = 0;
  for (const { text } of blocks) {
    starts.push(start);
    start += text === "" ? 0 : text.length + 1;
  }
  return reader
    .check(ARTICLE, blocks)
    .figures.map(({ block, ...figure }) => moved(figure, starts[block] ?? 0));
}

const moved = (figure: Read, by: number): Read => ({
  ...figure,
  start: figure.start + by,
  end: figure.end + by,
});

const undated = ({ asOf: _, asOfPrecision: _p, dayInferred: _d, periodFrom: _f, ...figure }: Read) => figure;

const article = fc.record({
  title: text,
  description: text,
  published: fc.constantFrom(null, "2019-03-05", "2019-02-30", "2020-01-15"),
  topic: fc.constantFrom(true, false, undefined),
});
const told = story.map(({ sentences }) => sentences.join(" "));
const MOST_BLOCKS = 2;
const blocks = fc
  .array(
    fc.record({
      text: fc.oneof(text, told),
      level: fc.integer({ min: 0, max: 6 }),
      context: fc.constantFrom(true, false, undefined),
    }),
    { maxLength: MOST_BLOCKS },
  )
  .map((all) => all.map((block, at) => ({ ...block, id: at * 7 })));

/** Not one `expect` for each: ten thousand texts have more numbers than there is time for. */
const isSound = ({ start, end, exact, min, max }: Quantity, text: string): boolean =>
  text.slice(start, end) === exact &&
  end > start &&
  !Number.isNaN(min ?? 0) &&
  !Number.isNaN(max ?? 0) &&
  (min === null || max === null || min <= max);

/** @param numRuns of each property */
export function testProperties(numRuns: number): void {
  const runs = { numRuns };

  describe("quantities of any text", () => {
    test(
      "point at it, have ordered intervals, and come out the same twice",
      () => {
        fc.assert(
          fc.property(text, (input) => {
            const { quantities } = readQuantities(input);
            const inOrder = quantities.toSorted((a, b) => a.start - b.start);
            expect(inOrder.filter(({ start }, at) => start < (inOrder[at - 1]?.end ?? 0))).toEqual([]);
            expect(quantities.filter((one) => !isSound(one, input))).toEqual([]);
            expect(readQuantities(input).quantities).toEqual(quantities);
          }),
          runs,
        );
      },
      TIME,
    );
  });

  describe("figures of any text", () => {
    test(
      "point at it, have ordered intervals, and come out the same twice",
      () => {
        fc.assert(
          fc.property(text, fc.constantFrom("2019-03-05", "2020-01-15"), (input, published) => {
            const figures = figuresOn(published, input);
            expect(figures.filter((one) => !isSound(one, input))).toEqual([]);
            expect(figures.filter(({ confidence }) => !(confidence > 0 && confidence <= 1))).toEqual([]);
            expect(figuresOn(published, input)).toEqual(figures);
          }),
          runs,
        );
      },
      TIME,
    );

    test(
      "stand in the text of the article, whatever its head, its headings and what is only read along",
      () => {
        fc.assert(
          fc.property(article, blocks, (head, body) => {
            const { topic, ...rest } = head;
            const asked = { ...rest, ...(topic !== undefined && { topic }) };
            const given = body.map(({ context, ...block }) => ({
              ...block,
              ...(context !== undefined && { context }),
            }));
            for (const { block, start, end, exact } of engine.check(asked, given).figures) {
              const place = given.find(({ id }) => id === block);
              expect(place?.text.slice(start, end)).toBe(exact);
              expect(place?.context ?? false).toBe(false);
            }
          }),
          runs,
        );
      },
      TIME,
    );
  });

  describe("text", () => {
    test(
      "that has nothing to do with it changes nothing, in its paragraph or before and after it",
      () => {
        fc.assert(
          fc.property(unrelated, story, unrelated, fc.boolean(), (before, { sentences }, after, isApart) => {
            const all = isApart ? [before, sentences, after] : [[...before, ...sentences, ...after]];
            const by = before.join(" ").length + (before.length > 0 ? 1 : 0);
            expect(readIn(all)).toEqual(readIn([sentences]).map((figure) => moved(figure, by)));
          }),
          runs,
        );
      },
      TIME,
    );

    // A day that one sentence tells is that of the next as well, in one paragraph (docs/how-it-compares.md): where each tells its
    // own, or none does, day and all are the same.
    test(
      "means the same as paragraphs of one sentence each",
      () => {
        fc.assert(
          fc.property(story, ({ sentences, isDayOwn }) => {
            const whole = readIn([sentences]);
            const split = readIn(sentences.map((sentence) => [sentence]));
            if (isDayOwn) expect(split).toEqual(whole);
            else expect(split.map(undated)).toEqual(whole.map(undated));
          }),
          runs,
        );
      },
      TIME,
    );
  });
}
