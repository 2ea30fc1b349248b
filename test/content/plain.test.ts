// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { collectSteps } from "../../src/content/collect.ts";
import { attributeLayout, type Layout } from "../../src/content/layout.ts";
import { locate } from "../../src/content/node-range.ts";

const text = fc.constantFrom(
  "Some 300 ",
  "\n ",
  "men&shy;",
  " left",
  "5,",
  "000",
  "5&nbsp;",
  "",
  "<br>",
  "<!-- 9 -->",
);
const inline = fc.constantFrom("b", "a", "span", "em", "sup", "wbr");
const block = fc.constantFrom("p", "div", "li", "h2", "td", "section", "nav", "img");

const { markup } = fc.letrec<{ markup: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: "small" },
    { weight: 3, arbitrary: text },
    fc.tuple(inline, tie("markup")).map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
    fc.tuple(block, tie("markup")).map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
  ),
  markup: fc.array(tie("piece"), { maxLength: 4 }).map((pieces) => pieces.join("")),
}));

/** Blocks, and the characters that each place of their text leads back to. */
function read(layout: Layout) {
  let id = 0;
  return [...collectSteps([document.body], layout, { nextId: () => id++ })]
    .filter((found) => found !== null)
    .map((found) => ({
      text: found.text,
      level: found.level,
      places: [...found.text].map((_, at) => {
        const place = locate(found.runs(), at, at + 1);
        return place && [place.startNode, place.startOffset];
      }),
    }));
}

test("what is read at one go is what is read node by node", () => {
  fc.assert(
    fc.property(markup, (html) => {
      document.body.innerHTML = html;
      const walked: Layout = { ...attributeLayout, isShownAsWritten: () => false };
      expect(read(attributeLayout)).toEqual(read(walked));
    }),
    { numRuns: 300 },
  );
});

test("a text that has changed since leads nowhere", () => {
  document.body.innerHTML = "<p>Some <b>300</b> men left</p>";
  let id = 0;
  const [found] = [...collectSteps([document.body], attributeLayout, { nextId: () => id++ })];
  document.body.querySelector("b")?.replaceChildren("400");
  expect(found?.text).toBe("Some 300 men left");
  expect(found?.runs()).toEqual([]);
});
