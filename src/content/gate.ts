/**
 * Is this page about the battle? Asked before anything else, so it must be cheap: one expression without
 * nested repetition over text that the browser has at hand, no layout, no message.
 */
import { camps, names } from "../../data/words/topic.json";
import { readDescription } from "../article.ts";
import { precedes } from "./composed.ts";
import { GATE_CHARACTERS, GATE_ELEMENTS, GATE_PART } from "./limits.ts";

export interface GateText {
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

/**
 * Both cases spelled out instead of the flags `iu`: those keep engines from looking for the rarest letter first, and make
 * the search ten times as slow. A space or hyphen in a name stands for any one of them.
 */
const letter = (character: string) => {
  if (/[ -]/.test(character)) return "[\\s\\u2010-\\u2015-]";
  const [small, capital] = [character.toLowerCase(), character.toUpperCase()];
  return small === capital ? character : `[${small}${capital}]`;
};

const spelling = (word: string) => [...word.normalize("NFC")].map(letter).join("");

const words = [...names.words, ...camps.words];
const LONGEST = Math.max(...words.map(({ length }) => length));
const NAMES = new RegExp(words.map(spelling).join("|"), "y");

/** How names begin. An engine compiles an expression when it is first used, on each page: the long one only where this one finds something. */
const BEGINNING = 4;
const beginnings = new Set(words.map((word) => spelling(word.slice(0, BEGINNING))));
const BEGINNINGS = new RegExp([...beginnings].join("|"), "g");

const LETTERS = /^[\p{L}\p{N}]{2}$/u;
/** Where one block's text ends and the next begins, no space stands between them: "on MondayBaghouz". */
const SEAM = /^[\p{Ll}\p{N}]\p{Lu}$/u;
const isLatin = (word: string) => /^[a-z]/i.test(word);

/** Whether a word goes on from the character before `at` to the one at it. */
const goesOn = (text: string, at: number) => {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  return LETTERS.test(pair) && !SEAM.test(pair);
};

/**
 * Latin names must start and end a word ("al hol" is not in "festival holiday"). Arabic attaches prepositions to
 * the name and Russian declines it, so those only need to occur.
 */
function hasName(text: string): boolean {
  BEGINNINGS.lastIndex = 0;
  for (let hint = BEGINNINGS.exec(text); hint; hint = BEGINNINGS.exec(text)) {
    const start = hint.index;
    NAMES.lastIndex = start;
    const word = NAMES.exec(text)?.[0];
    if (word && (!isLatin(word) || !(goesOn(text, start) || goesOn(text, start + word.length)))) return true;
    // The next name may begin inside this one.
    BEGINNINGS.lastIndex = start + 1;
  }
  return false;
}

/** Pure: the command line asks it of saved pages too. */
export function isAboutTopic({ title, description, text }: GateText): boolean {
  return hasName(title) || hasName(description) || hasName(text.slice(0, GATE_CHARACTERS));
}

/** Looks for a name in text that comes in parts. One that is cut stands whole when the next part has come. */
class Search {
  isFound = false;
  /** Characters that are still to be read. */
  left = GATE_CHARACTERS;
  #text = "";

  /** Whether enough was read. */
  isOver(part: string): boolean {
    this.#text += part;
    if (this.#text.length >= GATE_PART) this.end();
    return this.isFound || this.left <= 0;
  }

  end(): void {
    this.isFound ||= hasName(this.#text.slice(0, this.left));
    this.left -= this.#text.length;
    this.#text = this.#text.slice(-LONGEST);
  }
}

/** Where pages keep the data of their own programs, often several times the text that a reader sees. */
const DATA = ["script", "style", "noscript"];

/** What is empty holds no data, as a script that is fetched; to cut there costs a search of its own, and some pages have dozens. */
const FULL = DATA.map((name) => `${name}:not(:empty)`).join();

const isData = ({ localName }: Element) => DATA.includes(localName);

/**
 * What stands between two such places, or in so many elements, at one go: the browser puts text together faster than we could
 * ask for its pieces. The range ends and begins inside of the data: before and after it, the browser would count its siblings.
 */
function searchBody(body: Element, search: Search): void {
  const range = new Range();
  range.setStart(body, 0);
  const elements = body.getElementsByTagName("*");
  let at = GATE_ELEMENTS;
  const isOverBefore = (data: Element | null): boolean => {
    for (let end = elements[at]; end && (!data || precedes(end, data)); end = elements[at]) {
      // Of data the range is past already.
      if (isData(end)) {
        at++;
        continue;
      }
      range.setEndBefore(end);
      if (search.isOver(range.toString())) return true;
      range.setStartBefore(end);
      at += GATE_ELEMENTS;
    }
    if (data) range.setEnd(data, 0);
    else range.setEnd(body, body.childNodes.length);
    return search.isOver(range.toString());
  };
  for (const data of body.querySelectorAll(FULL)) {
    if (isOverBefore(data)) return;
    range.selectNodeContents(data);
    range.collapse();
  }
  if (!isOverBefore(null)) search.end();
}

export function gateOf(document: Document): boolean {
  const inHead = readDescription(document, "head");
  if (hasName(document.title) || hasName(inHead)) return true;
  if (!document.body) return false;
  const search = new Search();
  searchBody(document.body, search);
  // So much text has named what it is about.
  const isLong = search.left <= 0;
  return search.isFound || (!inHead && !isLong && hasName(readDescription(document, "body")));
}
