/** Where a text stops being JSON, and what to do about it: the browser's own words for that are in English. */
import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import type { Problem } from "./problem.ts";

interface Broken {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: Problem;
}

type Code = Exclude<ReturnType<typeof printParseErrorCode>, `<${string}`>;
type Word = (found: string) => Problem;

const sign: Word = (found) => ["problemJsonSign", found];
const escaped: Word = (found) => ["problemJsonEscape", found];
const comment: Word = () => ["problemJsonComment"];

const WORDS: Readonly<Record<Code, Word>> = {
  InvalidSymbol: sign,
  InvalidNumberFormat: sign,
  UnexpectedEndOfNumber: sign,
  PropertyNameExpected: () => ["problemJsonName"],
  ValueExpected: () => ["problemJsonValue"],
  ColonExpected: () => ["problemJsonColon"],
  CommaExpected: (found) => ["problemJsonComma", found],
  CloseBraceExpected: () => ["problemJsonClose", "}"],
  CloseBracketExpected: () => ["problemJsonClose", "]"],
  EndOfFileExpected: (found) => ["problemJsonEnd", found, "[ ]"],
  InvalidCommentToken: comment,
  UnexpectedEndOfComment: comment,
  UnexpectedEndOfString: (found) => ["problemJsonOpen", found],
  InvalidUnicode: escaped,
  InvalidEscapeCharacter: escaped,
  InvalidCharacter: escaped,
};

/** Enough to find the place by. */
const MOST_QUOTED = 40;

/** The first thing that is not JSON. @param text what JSON.parse does not take */
export function brokenJson(text: string): Broken {
  let broken: Broken | null = null;
  const note = (word: Word, offset: number, length: number, line: number) => {
    broken ??= { line: line + 1, problem: word(text.slice(offset, offset + Math.min(length, MOST_QUOTED))) };
  };
  visit(
    text,
    {
      onError: (code: ParseErrorCode, offset, length, line) =>
        note(WORDS[printParseErrorCode(code) as Code], offset, length, line),
      onComment: (offset, length, line) => note(comment, offset, length, line),
    },
    { disallowComments: false },
  );
  return broken ?? { line: 1, problem: ["problemJsonValue"] };
}
