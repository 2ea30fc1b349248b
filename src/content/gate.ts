/**
 * Is this page about the battle? Asked before anything else, so it must be cheap: one expression without
 * nested repetition over text that the browser has at hand, no layout, no message.
 */
import topic from "../../data/words/topic.json";
import { GATE_CHARACTERS } from "./limits.ts";

export interface GateText {
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

const escapeForRegExp = (word: string) => word.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

/** A space or hyphen in a name stands for any one of them. */
const spelling = (word: string) =>
  escapeForRegExp(word.normalize("NFC")).replace(/\\-| /g, "[\\s\\u2010-\\u2015-]");

const isLatin = (word: string) => /^[a-z]/i.test(word);

const words = [...topic.names.words, ...topic.camps.words];

/**
 * Latin names must start and end a word ("al hol" is not in "festival holiday"). Arabic attaches prepositions to
 * the name and Russian declines it, so those only need to occur.
 */
const latin = words.filter(isLatin).map(spelling).join("|");
const other = words
  .filter((word) => !isLatin(word))
  .map(spelling)
  .join("|");
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${latin})(?![\\p{L}\\p{N}])|${other}`, "iu");

/** Pure: the command line asks it of saved pages too. */
export function isAboutTopic({ title, description, text }: GateText): boolean {
  return NAMES.test(title) || NAMES.test(description) || NAMES.test(text.slice(0, GATE_CHARACTERS));
}

export function gateOf(document: Document, description: string): boolean {
  return isAboutTopic({ title: document.title, description, text: document.body?.textContent ?? "" });
}
