/** A noted figure is found again after the edits that articles get, and never taken for another. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchor } from "../../src/sheet/anchor.ts";
import { selectorsAt } from "../../src/sheet/selectors.ts";

const TEXT = `Hundreds walk out of Baghouz
An SDF commander said on Tuesday that around 1,000 fighters were still inside the village of Baghouz.
He added that about 200 fighters had surrendered on Monday, and that 1,200 people had been taken to al-Hol.
On Sunday, too, about 200 fighters had surrendered, according to a spokesman for the force.`;

const noted = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return selectorsAt({ start, end: start + words.length }, TEXT);
};
const second = noted("about 200", TEXT.indexOf("On Sunday"));
const found = (selectors: ReturnType<typeof noted>, text: string) => {
  const place = anchor(selectors, text);
  return place && [place.how, text.slice(place.start, place.end)];
};

describe("position, then quote, then fuzzy", () => {
  test("an article that did not change", () => {
    expect(found(noted("around 1,000"), TEXT)).toEqual(["position", "around 1,000"]);
  });

  test("a paragraph put in before", () => {
    expect(found(noted("around 1,000"), `Updated.\n${TEXT}`)).toEqual(["quote", "around 1,000"]);
    const place = anchor(second, `Updated.\n${TEXT}`);
    expect(place?.start).toBe(second.position.start + "Updated.\n".length);
  });

  test("words changed around the number", () => {
    const text = TEXT.replace("An SDF commander said", "A commander of the SDF has said").replace(
      "still inside",
      "holed up in",
    );
    expect(found(noted("around 1,000"), text)).toEqual(["fuzzy", "around 1,000"]);
  });

  test("the number itself changed", () => {
    expect(found(noted("around 1,000"), TEXT.replace("around 1,000", "some 800"))).toEqual([
      "fuzzy",
      "some 800",
    ]);
  });

  test("the first of two like sentences gone: the second stays the second", () => {
    const text = TEXT.replace(
      "He added that about 200 fighters had surrendered on Monday, and that",
      "He added that",
    );
    const place = anchor(second, text);
    expect(text.slice(place?.start).startsWith("about 200 fighters had surrendered, according")).toBe(true);
  });

  test("its sentence gone: no longer on the page, not the same number elsewhere", () => {
    const text = TEXT.replace(/He added.*al-Hol\./, "He said no more.").replace(
      /On Sunday.*/,
      "A lorry carried about 200 sacks of bread.",
    );
    expect(anchor(noted("about 200"), text)).toBeNull();
    expect(anchor(noted("around 1,000"), "")).toBeNull();
  });

  test("a number is not found inside a longer one", () => {
    const text = "It was quiet. He added that 1,200 fighters had surrendered on Monday.";
    const place = anchor(selectorsAt({ start: 20, end: 23 }, "He said on Monday: 200"), text);
    expect(place && text.slice(place.start - 2, place.end)).not.toBe("1,200");
  });
});

test("any text put in or taken out elsewhere moves nothing", () => {
  const at = TEXT.indexOf("Hundreds walk");
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (before, after) => {
      const text = `${TEXT.slice(0, at)}${before}\n${TEXT}\n${after}`;
      const place = anchor(second, text);
      expect(place?.start).toBe(at + before.length + 1 + second.position.start);
    }),
  );
});

test("any two texts give a place within the text, or none", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(40),
      fc.nat(40),
      fc.string({ maxLength: 400 }),
      (from, start, length, text) => {
        const place = anchor(selectorsAt({ start, end: start + length }, from), text);
        if (!place) return;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeLessThanOrEqual(text.length);
        expect(place.start).toBeLessThanOrEqual(place.end);
      },
    ),
  );
});
