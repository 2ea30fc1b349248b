import fc from "fast-check";
import { expect, test } from "vitest";
import {
  findDirective,
  fragmentUrl,
  parseTextDirective,
  textDirective,
} from "../../scripts/data/text-fragment.mjs";

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

test("a context that was cut in a word offers only its whole ones", () => {
  const selector = { prefix: "ecial forces, faced ", exact: "up to 1,000", suffix: ", battle-hardened ji" };
  expect(fragmentUrl(url, selector)).toBe(
    `${url}#:~:text=forces%2C%20faced-,up%20to%201%2C000,-%2C%20battle%2Dhardened`,
  );
  expect(fragmentUrl(url, { prefix: "xtent", exact: "up to 600", suffix: "en" })).toBe(
    `${url}#:~:text=up%20to%20600`,
  );
});

test("half of a character, which an older store may hold, still makes an address", () => {
  const selector = {
    prefix: "told \udca9 us ",
    exact: "some 150 fighters \ud83d",
    suffix: " gave \ud83d up",
  };
  expect(fragmentUrl(url, selector)).toBe(
    `${url}#:~:text=%EF%BF%BD%20us-,some%20150%20fighters%20%EF%BF%BD,-gave%20%EF%BF%BD`,
  );
});

const words = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((text) => text.trim() !== "" && !/\n/.test(text));
const plain = (text: string) => text.trim().replace(/\s+/g, " ");

test("whatever is quoted, a browser reads the same words back", () => {
  fc.assert(
    fc.property(words, words, words, (prefix, exact, suffix) => {
      const made = fragmentUrl(url, { prefix: ` ${prefix}`, exact, suffix: `${suffix} ` });
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

test("wherever a text is cut around whole words, the link leads to the quotation's block", () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(
      line,
      fc.array(line, { maxLength: 3 }),
      fc.nat(20),
      fc.nat(20),
      (quoted, others, before, after) => {
        const exact = `Some ${quoted} fighters`;
        const text = [...others, `the ${quoted} said ${exact} were left`, ...others].join("\n");
        const at = text.indexOf(exact);
        const end = at + exact.length;
        const selector = {
          exact,
          prefix: text.slice(Math.max(0, at - before), at),
          suffix: text.slice(end, end + after),
        };
        const directive = parseTextDirective(textDirective(selector) ?? "");
        expect(directive && findDirective(text, directive)).toContain(exact);
      },
    ),
  );
});

test("a browser looks for whole words in one block", () => {
  const text = "Nearly 5,000 people\nSome 5,000 were inside";
  const directive = { prefix: null, start: "5,000", end: null, suffix: "were" };
  expect(findDirective(text, directive)).toBe("Some 5,000 were inside");
  expect(findDirective(text, { ...directive, suffix: "we" })).toBeNull();
  expect(findDirective(text, { ...directive, start: "00", suffix: null })).toBeNull();
});
