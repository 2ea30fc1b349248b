/** What holds of any text at all. Few runs stand in the unit tests, ten thousand of each in the long ones. */
import database from "virtual:database";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/engine/index.ts";
import { readQuantities } from "../../src/engine/quantities/index.ts";
import type { Figure } from "../../src/types/findings.ts";

const TIME = 120_000;
const engine = createEngine(database);
const ARTICLE = { title: "", description: "", published: "2019-03-05", topic: true };

/** Pieces that make sentences of ours, and pieces that break them. */
const PIECES = [
  ..."about,more than,up to,nearly,between,from,to,and,or,a,half,couple of,dozens,hundreds,thousands of".split(
    ",",
  ),
  ..."5000|5,000|5.000|60'000|٥٠٠٠|3.4 million|30k|½|1/3|99.5%|one in ten|two hundred|0|1e9|-7|2019".split(
    "|",
  ),
  ..."people,fighters,jihadists,civilians,of,left,surrendered,were killed,in Baghouz,al-Hol camp,SDF".split(
    ",",
  ),
  ..."on Monday,since January,March 5,square km,$,dollars,said,Mustafa Bali,he said,IS,the last,camp".split(
    ",",
  ),
  ..."\u202e|\u200f|\ud83d|\udc00|\u0000|́|​|“|”|'|(|)|[|]|.|,|-|–|\n|:|%|#|🙂|İ|ß|ﬁ".split("|"),
  ..."in the last 999999999 days,in the past,months,29 February,31 April,yesterday".split(","),
  "9".repeat(40),
  "9".repeat(400),
  "1,234".repeat(60),
];

const ours = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 24 })
  .chain((pieces) => fc.constantFrom(pieces.join(" "), pieces.join("")));
/** Any UTF-16 at all, lone surrogates included. */
const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
const text = fc.oneof({ weight: 3, arbitrary: ours }, { weight: 1, arbitrary: any });

const figuresOf = (...texts: string[]) => figuresOn(ARTICLE.published, ...texts);

function figuresOn(published: string, ...texts: string[]): readonly Figure[] {
  return engine.check(
    { ...ARTICLE, published },
    texts.map((block, id) => ({ id, text: block, level: 0 })),
  ).figures;
}

const NEUTRAL = [
  "The bakery on the corner sells bread with walnuts and raisins.",
  "Rain is likely in the mountains, and the roads may be slippery.",
  "Her garden has roses, tulips and an old apple tree.",
  "The orchestra rehearsed a symphony for the summer festival.",
];
const STORIES = [
  "About 3,000 people left Baghouz on Tuesday, the SDF said.",
  "The SDF say 400 jihadists surrendered in Baghouz on Monday. Another 150 gave up overnight.",
  "Some 1,000 IS fighters are still inside the village of Baghouz. Among them are 200 foreigners.",
  "More than 62,000 people live in al-Hol camp.",
  "Eleven SDF fighters were killed and 29 were wounded in Baghouz.",
];

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
            inOrder.forEach(({ start }, at) => {
              expect(start).toBeGreaterThanOrEqual(inOrder[at - 1]?.end ?? 0);
            });
            for (const { start, end, exact, min, max } of quantities) {
              expect(input.slice(start, end)).toBe(exact);
              expect(end).toBeGreaterThan(start);
              if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
              expect(Number.isNaN(min ?? 0) || Number.isNaN(max ?? 0)).toBe(false);
            }
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
            for (const { start, end, exact, min, max, confidence } of figures) {
              expect(input.slice(start, end)).toBe(exact);
              if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
              expect(confidence).toBeGreaterThan(0);
              expect(confidence).toBeLessThanOrEqual(1);
            }
            expect(figuresOn(published, input)).toEqual(figures);
          }),
          runs,
        );
      },
      TIME,
    );

    test(
      "the gate never throws either",
      () => {
        fc.assert(
          fc.property(text, text, (title, input) => {
            const article = { title, description: title, published: null };
            engine.check(article, [
              { id: 0, text: input, level: 1 },
              { id: 1, text: input, level: 0 },
            ]);
          }),
          runs,
        );
      },
      TIME,
    );
  });

  describe("paragraphs", () => {
    test(
      "that have nothing to do with it change nothing",
      () => {
        const paragraphs = fc.array(fc.constantFrom(...NEUTRAL), { maxLength: 4 });
        fc.assert(
          fc.property(paragraphs, fc.constantFrom(...STORIES), paragraphs, (before, story, after) => {
            const alone = figuresOf(story).map((figure) => ({ ...figure, block: 0 }));
            const among = figuresOf(...before, story, ...after);
            expect(among.map((figure) => ({ ...figure, block: 0 }))).toEqual(alone);
            expect(among.every(({ block }) => block === before.length)).toBe(true);
          }),
          runs,
        );
      },
      TIME,
    );

    test("mean the same as sentences of one paragraph", () => {
      const shape = ({ exact, measure, min, max, scope }: Figure) => ({ exact, measure, min, max, scope });
      for (const story of STORIES) {
        const sentences = story.split(/(?<=\.) /);
        expect(figuresOf(...sentences).map(shape)).toEqual(figuresOf(story).map(shape));
      }
    });
  });
}
