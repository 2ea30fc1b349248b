/**
 * Text as people paste it. Lines that a PDF or a mail broke are joined; a paragraph ends
 * - at an empty line, before a list's mark, and around a line too long to be a broken one;
 * - where the next word would have had room, so that somebody meant the break, and the line is finished: a sentence's end, or
 *   before a capital or a digit whatever is no "of", no "nearly" and no number: a headline, an entry of a list.
 */
import { BlockText, type Run } from "../block-text.ts";

export interface Paragraph {
  readonly text: string;
  /** Where its characters stand in what was pasted. */
  readonly runs: readonly Run<string>[];
}

interface Line {
  readonly text: string;
  /** Where it begins in what was pasted. */
  readonly offset: number;
}

/** More than a broken line holds: a paragraph of its own. */
const LONGEST_LINE = 150;
/** Of the longest line around: letters differ in width, and so do lines of a column in how many they hold. */
const FULL = 0.9;

const LINES = /[^\n\r\f\v\u2028\u2029]*(?:\r\n|[\n\r\f\v\u2028\u2029]|$)/g;
const MARK = /^[•◦▪‣●*]\s/;
/** Begins an entry in a list or behind a finished sentence; elsewhere it is "– some 300 –", or "at least | 20. The SDF". */
const WEAK_MARK = /^(?:[-–—]|\d{1,2}[.)])\s/;
const SENTENCE_END = /[.!?…:]["”’»)\]]*$/;
const BEGINNING = /^["“‘«([#@]?[\p{Lu}\p{N}]/u;
const OPEN_END =
  /[,;&/–—\d-]$|(?:^|\P{L})(?:an?|the|of|in|on|at|by|to|from|for|with|and|or|than|some|about|around|nearly|almost|over|under|least|most|up)$/iu;

/** No white space follows: "U.S.- | backed", "200– | 300". */
const HYPHEN = /[^\s-][-\u2010]$|\d–$|\u00ad$/;
const SYLLABLE = /\p{Ll}\p{Ll}[-\u2010]$/u;
/** "twenty-five", "ex-fighters", "Kurdish-led": what keeps its hyphen in one line too. */
const FIRST_OF_TWO = /^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|ex|non|half|self)[-\u2010]$/i;
const SECOND_OF_TWO = /^(?:backed|led|held|run|old|based|controlled|affiliated|linked|hardened)\b/;

const firstWord = (text: string): string => text.split(" ", 1)[0] ?? "";
const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

/** Of lines that follow one another without an empty one. */
function* linesTogether(text: string): Generator<Line[]> {
  let lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(LINES)) {
    const start = line.search(/\S/);
    if (start >= 0) lines.push({ text: line.trim(), offset: index + start });
    else if (lines.length > 0) {
      yield lines;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines;
}

function ends({ text }: Line, { text: next }: Line, width: number, isList: boolean): boolean {
  if (MARK.test(next) || text.length > LONGEST_LINE || next.length > LONGEST_LINE) return true;
  const isSentence = SENTENCE_END.test(text);
  if (WEAK_MARK.test(next) && (isList || isSentence)) return true;
  const hasRoom = text.length + 1 + firstWord(next).length <= width * FULL;
  return hasRoom && (isSentence || (BEGINNING.test(next) && !OPEN_END.test(text)));
}

/** Whether the hyphen at a line's end only breaks its last word: "sur- | rendered". */
const isSyllable = (text: string, next: string): boolean =>
  SYLLABLE.test(text) &&
  /^\p{Ll}/u.test(next) &&
  !FIRST_OF_TWO.test(lastWord(text)) &&
  !SECOND_OF_TWO.test(next);

export function paragraphsOf(pasted: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const lines of linesTogether(pasted)) {
    const lengths = lines.map(({ text }) => text.length).filter((length) => length <= LONGEST_LINE);
    const width = lengths.reduce((longest, length) => Math.max(longest, length), 0);
    const building = new BlockText<string>();
    let isList = false;
    for (const [at, line] of lines.entries()) {
      const { text, offset } = line;
      const next = lines[at + 1];
      if (building.isEmpty) isList = MARK.test(text) || WEAK_MARK.test(text);
      building.add(pasted, next && isSyllable(text, next.text) ? text.slice(0, -1) : text, offset);
      const done = !next || ends(line, next, width, isList) ? building.take() : null;
      if (done) found.push(done);
      else if (!HYPHEN.test(text)) building.addBreak();
    }
  }
  return found;
}
