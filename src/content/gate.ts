/**
 * Is this page about the battle? Asked before anything else, so it must be cheap: one expression without
 * nested repetition over text that the browser has at hand, no layout, no message.
 */
import { camps, names } from "../../data/words/topic.json";
import { precedes } from "./composed.ts";
import { GATE_CHARACTERS, GATE_ELEMENTS } from "./limits.ts";

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

/** Where pages keep the data of their own programs, often several times the text that a reader sees. */
const DATA = ["script", "style", "noscript", "svg"];

const isData = ({ localName }: Element) => DATA.includes(localName);

/** Where the text is cut, in the order of the page: at a program's data, and after so many elements, for a page can be long. */
function* cutsOf(body: Element): Generator<Element> {
  const elements = body.getElementsByTagName("*");
  let at = GATE_ELEMENTS;
  for (const data of body.querySelectorAll(DATA.join())) {
    for (let end = elements[at]; end && precedes(end, data); end = elements[at]) {
      yield end;
      at += GATE_ELEMENTS;
    }
    yield data;
  }
  for (let end = elements[at]; end; at += GATE_ELEMENTS, end = elements[at]) yield end;
}

/** Each at one go: the browser puts text together faster than we could ask for its pieces. A name that is cut stands in the second text. */
function* textsOf(body: Element): Generator<string> {
  const range = new Range();
  range.setStart(body, 0);
  let tail = "";
  let data: Element | null = null;
  for (const cut of cutsOf(body)) {
    if (data?.contains(cut)) continue;
    range.setEndBefore(cut);
    const text = tail + range.toString();
    yield text;
    tail = text.slice(-LONGEST);
    if (isData(cut)) {
      data = cut;
      range.setStartAfter(cut);
    } else range.setStartBefore(cut);
  }
  range.setEnd(body, body.childNodes.length);
  yield tail + range.toString();
}

function hasNameInside(body: Element): boolean {
  let left = GATE_CHARACTERS;
  for (const text of textsOf(body)) {
    if (hasName(text.slice(0, left))) return true;
    left -= text.length;
    if (left <= 0) return false;
  }
  return false;
}

export function gateOf(document: Document, description: string): boolean {
  if (hasName(document.title) || hasName(description)) return true;
  return document.body !== null && hasNameInside(document.body);
}
