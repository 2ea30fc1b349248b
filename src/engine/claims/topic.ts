/** Whether an article, and which of its sections, is about the battle of Baghouz. */

import words from "../../../data/words/topic.json";
import { cutPieces } from "../../pieces.ts";
import type { Article, Block } from "../../types/findings.ts";
import { Phrasebook } from "../text/phrases.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { mentions, readSentence } from "./sentence.ts";

/** A passage this short that names Baghouz and IS is about them: there is no room for another subject. */
const SHORT_TEXT = 60;

type Sign = "name" | "camp" | "is" | "sdf" | "enclave" | "river" | "year";

/** The name once, in a list of battles, is not a subject; this many times it is. */
const MENTIONS_OF_SUBJECT = 3;
/** Words of company that a real report has: the parties, the river, the year. */
const LEAST_COMPANY = 2;
/** An article that never says Baghouz needs nearly everything else. */
const COMPANY_WITHOUT_NAME = 4;
/** The subject is named in the first blocks of a report. */
const LEAD_BLOCKS = 4;
/** One mention in this many words is what a subject gets at least. */
const WORDS_A_MENTION = 700;
/** Where it is named less often, so many. */
const WORDS_A_SINGLE_MENTION = 350;

const BOOK = signBook();

function signBook(): Phrasebook<Sign> {
  const book = new Phrasebook<Sign>();
  const lists: Readonly<Record<Sign, readonly string[]>> = {
    name: words.names.words,
    camp: words.camps.words,
    is: words.is.words,
    sdf: words.sdf.words,
    enclave: words.enclave.words,
    river: words.river.words,
    year: words.year.words,
  };
  for (const [sign, list] of Object.entries(lists) as [Sign, readonly string[]][]) {
    for (const word of list) book.add(word, sign);
  }
  return book;
}

interface Signs {
  readonly kinds: ReadonlySet<Sign>;
  /** How often Baghouz is named. */
  readonly names: number;
  readonly words: number;
}

function countSigns(text: string): Signs {
  return add(cutPieces(text).map((piece) => countPiece(piece.text)));
}

function countPiece(text: string): Signs {
  const tokens = tokenize(text);
  const kinds = new Set<Sign>();
  let names = 0;
  let at = 0;
  while (at < tokens.length) {
    const match = BOOK.startingAt(tokens, at);
    const to = match?.to ?? at + 1;
    if (match) kinds.add(match.meaning);
    if (match?.meaning === "name") names++;
    const sign = tokens.slice(at, to);
    if (sign.some((token) => isNameOfIs(text, token, match !== null))) kinds.add("is");
    at = to;
  }
  return { kinds, names, words: tokens.length };
}

/** "IS" in capitals, and the names of IS inside a longer sign ("the last ISIS enclave", "the Islamic State enclave"). */
function isNameOfIs(text: string, { lower, end }: Token, isInSign: boolean): boolean {
  if (lower === "is") return text[end - 1] === "S";
  return NAMES_OF_IS.has(lower) || (isInSign && lower === "islamic");
}

const NAMES_OF_IS = new Set(["isis", "isil", "daesh", "jihadist"]);

function add(all: readonly Signs[]): Signs {
  const kinds = new Set<Sign>();
  let names = 0;
  let words = 0;
  for (const signs of all) {
    words += signs.words;
    names += signs.names;
    for (const kind of signs.kinds) kinds.add(kind);
  }
  return { kinds, names, words };
}

function has(signs: Signs, sign: Sign): boolean {
  return signs.kinds.has(sign);
}

function company(signs: Signs): number {
  return (["is", "sdf", "enclave", "river", "year", "camp"] as const).filter((sign) => has(signs, sign))
    .length;
}

function isSubject(signs: Signs): boolean {
  if (!has(signs, "is")) return false;
  if (signs.names === 0) return has(signs, "enclave") && company(signs) >= COMPANY_WITHOUT_NAME;
  const spread = signs.names >= MENTIONS_OF_SUBJECT ? WORDS_A_MENTION : WORDS_A_SINGLE_MENTION;
  return signs.words / signs.names <= spread;
}

/** Whether title and first blocks are about the battle; the lead holds the head. */
function namesInHead(head: Signs, lead: Signs): boolean {
  if (has(head, "name")) return true;
  if (has(lead, "name") && company(lead) >= LEAST_COMPANY) return true;
  const enclaveStory = has(head, "enclave") && (has(lead, "sdf") || has(lead, "river"));
  return has(lead, "is") && (has(head, "camp") || enclaveStory);
}

export interface TopicReading {
  readonly onTopic: boolean;
  /** For each block, in order: whether its section may speak. */
  readonly speaks: readonly boolean[];
}

interface Section {
  readonly blocks: number[];
  readonly signs: Signs[];
}

function sectionsOf(blocks: readonly Block[], signs: readonly Signs[]): Section[] {
  const sections: Section[] = [{ blocks: [], signs: [] }];
  blocks.forEach((block, index) => {
    if (block.level > 0) sections.push({ blocks: [], signs: [] });
    const section = sections.at(-1) as Section;
    section.blocks.push(index);
    section.signs.push(signs[index] as Signs);
  });
  return sections;
}

/** Judges the article as a whole by its head and lead, and where that fails each section on its own. */
export function readTopic(article: Article, blocks: readonly Block[]): TopicReading {
  if (article.topic !== undefined)
    return { onTopic: article.topic, speaks: blocks.map(() => article.topic === true) };
  const signs = blocks.map((block) => countSigns(block.text));
  const head = countSigns(`${article.title}\n${article.description}`);
  const whole = add([head, ...signs]);
  const lead = add([head, ...signs.slice(0, LEAD_BLOCKS)]);
  const about = has(whole, "is") && (namesInHead(head, lead) || isSubject(whole));
  const short = whole.words <= SHORT_TEXT;
  if (about && (short || company(whole) >= LEAST_COMPANY))
    return { onTopic: true, speaks: blocks.map(() => true) };
  const speaks = blocks.map(() => false);
  for (const section of sectionsOf(blocks, signs)) {
    if (!isSubject(add(section.signs))) continue;
    for (const index of section.blocks) speaks[index] = true;
  }
  return { onTopic: speaks.includes(true), speaks };
}

/** Whether a title or heading is about another battle or crisis: it names one, and neither Baghouz nor, for other countries, our parties. */
export function isAboutElsewhere(heading: string): boolean {
  const tokens = tokenize(heading);
  const sentence = readSentence(heading, tokens, { from: 0, to: tokens.length });
  const places = new Set(sentence.places.hits.flatMap((match) => [...match.meaning]));
  if (places.has("enclave") || places.has("pocket") || places.has("camp")) return false;
  if (places.has("battles")) return true;
  const signs = countSigns(heading);
  const otherWar = mentions(sentence.causes, "otherActors");
  return (
    (places.has("abroad") || otherWar) && !has(signs, "is") && !has(signs, "sdf") && !SYRIA.test(heading)
  );
}

const SYRIA = /syria/i;

/** Whether a heading brings an article back to the battle. */
export function namesTopic(heading: string): boolean {
  const signs = countSigns(heading);
  return has(signs, "name") || has(signs, "enclave") || has(signs, "camp");
}
