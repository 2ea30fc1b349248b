import fc from "fast-check";
import { expect, test } from "vitest";
import { fragmentUrl, parseTextDirective } from "../../src/model/text-fragment.ts";

const url = "https://news.example/a";

test("a quote with its surroundings", () => {
  const selector = { prefix: "who\nsaid ", exact: "1,000-1,500 fighters", suffix: " & more\nNext" };
  expect(fragmentUrl(url, selector)).toBe(`${url}#:~:text=said-,1%2C000%2D1%2C500%20fighters,-%26%20more`);
});

test("a quote at a paragraph's end has no surroundings beyond it", () => {
  expect(fragmentUrl(url, { prefix: "Title\n\n", exact: "Up to 600", suffix: "\n\nNext" })).toBe(
    `${url}#:~:text=Up%20to%20600`,
  );
});

test("a quote over paragraphs is named by its ends; an address keeps its own fragment", () => {
  const selector = { prefix: "", exact: "first line\nmiddle\nlast line", suffix: "" };
  expect(fragmentUrl(`${url}#top`, selector)).toBe(`${url}#top:~:text=first%20line,last%20line`);
});

test("nothing quoted, nothing added", () => {
  expect(fragmentUrl(url, { prefix: "a", exact: " \n", suffix: "b" })).toBe(url);
});

test("whatever is quoted, a browser reads the same words back", () => {
  const words = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => text.trim() !== "" && !/\n/.test(text));
  const plain = (text: string) => text.trim().replace(/\s+/g, " ");
  fc.assert(
    fc.property(words, words, words, (prefix, exact, suffix) => {
      const made = fragmentUrl(url, { prefix, exact, suffix });
      expect(made).toMatch(/^[\x21-\x7e]+$/);
      expect(parseTextDirective(made)).toEqual({
        prefix: plain(prefix),
        start: plain(exact),
        end: null,
        suffix: plain(suffix),
      });
    }),
  );
});
