import type { EventName } from "./lexicon.ts";
import { hasGrammar, lower, type Sentence } from "./sentence.ts";

/** How the event was found, most certain first. */
export type Via = "object" | "noun" | "subject" | "number-of" | "part" | "carried" | "near";

export interface Governing {
  readonly event: EventName;
  readonly via: Via;
  /** Tokens of the event's words. */
  readonly from: number;
  readonly to: number;
  readonly perfect: boolean;
  readonly future: boolean;
}

/** The doer's place: the group did it to others and is not what the measures count. */
export type EventReading = Governing | "agent" | null;

/** Words between a verb and its counted object ("killed [in the strike some] 16"). */
export const LONGEST_OBJECT_GAP = 3;

/** A verb farther from its subject than this belongs to something else. */
export const LONGEST_SUBJECT_GAP = 34;

/** Words between what is counted or where, and the state it is in: "al-Hol, [the UN said,] now has". */
export const STATIC_REACH = 14;

/** Of the marks that end a clause; a full stop inside of a sentence is that of "Dec." or "Lt.". */
export const STOPS = new Set([";", ":", "?", "!"]);

const CLAUSE_MARKS = new Set([",", "(", "—"]);

/** Whether another clause, or somebody's word for it, begins at the token. */
export function opensClause(sentence: Sentence, at: number): boolean {
  const word = lower(sentence, at);
  if (CLAUSE_MARKS.has(word) || STOPS.has(word)) return true;
  return hasGrammar(sentence, at, "boundary") || hasGrammar(sentence, at, "reporting");
}

/** Of the dead and wounded. */
export const CASUALTIES: ReadonlySet<string> = new Set(["killed", "wounded"]);

export function governing(
  match: { from: number; to: number },
  event: EventName,
  via: Via,
  perfect = false,
  future = false,
): Governing {
  return { event, via, from: match.from, to: match.to, perfect, future };
}

/** Present perfect, which sums up; "may have been killed" tells of one event. */
export const isPerfect = (sentence: Sentence, at: number): boolean =>
  hasGrammar(sentence, at, "perfect") && !hasGrammar(sentence, at - 1, "modal");

export function hasPerfect(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - 4); at--) {
    if (isPerfect(sentence, at)) return true;
    if (
      !hasGrammar(sentence, at, "be") &&
      !hasGrammar(sentence, at, "have") &&
      !/ly$|^(?:also|so|far|already|since|now)$/.test(lower(sentence, at))
    )
      return false;
  }
  return false;
}

export function isFuture(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - 5); at--) {
    if (hasGrammar(sentence, at, "future")) return true;
    if (sentence.events.covering(at) || lower(sentence, at) === ",") return false;
  }
  return false;
}
