/** How deep a JSON text is nested. What reads it calls itself once a level, and the stack of calls is soon full. */
import { createScanner } from "jsonc-parser";

/** A file of reports has six. */
const MOST_LEVELS = 100;

const CLOSES: Readonly<Record<string, string>> = { "]": "[", "}": "{" };

/**
 * The line, counted from 1, on which a text goes deeper; null where it never does. A closing bracket of the wrong kind closes nothing
 * here: a parser that mends what is broken may take it for nothing, too.
 */
export function lineTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  while (open.length <= MOST_LEVELS) {
    scanner.scan();
    const sign = text[scanner.getTokenOffset()];
    if (sign === undefined) return null;
    if (sign === "[" || sign === "{") open.push(sign);
    else if (sign in CLOSES && open.at(-1) === CLOSES[sign]) open.pop();
  }
  return scanner.getTokenStartLine() + 1;
}
