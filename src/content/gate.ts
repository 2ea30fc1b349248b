/**
 * Is this page about the battle? Asked before anything else, so it must be cheap: one expression without
 * nested repetition over text that the browser has at hand, no layout, no message.
 */
import { camps, names } from "../../data/words/topic.json";
import { GATE_CHARACTERS } from "./limits.ts";

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
const NAMES = new RegExp(words.map(spelling).join("|"), "y");

/** How names begin. An engine compiles an expression when it is first used, on each page: the long one only where this one finds something. */
const BEGINNING = 4;
const beginnings = new Set(words.map((word) => spelling(word.slice(0, BEGINNING))));
const BEGINNINGS = new RegExp([...beginnings].join("|"), "g");

const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}]/u;
const isLatin = (word: string) => /^[a-z]/i.test(word);

/** Two code units hold any one character. */
const standsAlone = (text: string, start: number, end: number) =>
  !LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
  !LETTER_AFTER.test(text.slice(end, end + 2));

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
    if (word && (!isLatin(word) || standsAlone(text, start, start + word.length))) return true;
    // The next name may begin inside this one.
    BEGINNINGS.lastIndex = start + 1;
  }
  return false;
}

/** Pure: the command line asks it of saved pages too. */
export function isAboutTopic({ title, description, text }: GateText): boolean {
  return hasName(title) || hasName(description) || hasName(text.slice(0, GATE_CHARACTERS));
}

/** Where pages keep the data of their own programs, often several times the text that a reader sees. */
const DATA = new Set(["script", "style", "noscript", "template", "svg"]);

const isData = (node: Node) => DATA.has((node as Partial<Element>).localName ?? "");

/** Piece by piece below the body: to put a whole page into one string takes longer than to search it. */
function hasNameInside(body: Node): boolean {
  let left = GATE_CHARACTERS;
  for (let node = body.firstChild; node && left > 0; node = node.nextSibling) {
    if (isData(node)) continue;
    const text = (node.textContent ?? "").slice(0, left);
    if (hasName(text)) return true;
    left -= text.length;
  }
  return false;
}

export function gateOf(document: Document, description: string): boolean {
  if (hasName(document.title) || hasName(description)) return true;
  return document.body !== null && hasNameInside(document.body);
}
