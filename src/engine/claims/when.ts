/** When a number was counted, and when its sentence was spoken. */

import type { Scope } from "../../types/database.ts";
import type { TokenQuantity } from "../quantities/read.ts";
import type { Dated } from "./day-names.ts";
import { hasGrammar, isNumber, lower, type Sentence, wordsOf } from "./sentence.ts";
import type { ToldDay } from "./told-days.ts";

type About = Pick<TokenQuantity, "from" | "to">;

/** The day on which those counted at `about` were counted, of the days that its sentence tells. */
export function readCountedDay(
  sentence: Sentence,
  about: About,
  scope: Scope,
  told: readonly ToldDay[],
): ToldDay | null {
  const days = told.filter(({ role }) => role === "counted");
  const last = days.findLast(({ to }) => to <= about.from);
  const before = last && !isOver(sentence, last, about, scope) ? last : null;
  const after = days.find(({ from }) => from >= about.to);
  return after && reaches(sentence, about, after, scope, before !== null, told) ? after : before;
}

/** "3,500 left on Monday and 2,500 on Tuesday": a day behind a number is its own. */
function reaches(
  sentence: Sentence,
  { to }: About,
  day: ToldDay,
  scope: Scope,
  isDated: boolean,
  told: readonly ToldDay[],
): boolean {
  for (let at = to; at < day.from; at++) {
    const word = lower(sentence, at);
    if (
      MEASURED.test(wordsOf(sentence, at, at + 2)) ||
      word === ";" ||
      (word === "," && (isDated || JOINTS.test(lower(sentence, at + 1))))
    )
      return false;
    // "3,000 came out in 42 lorries on Tuesday": what befell them and others befell them on one day.
    const isPart = hasGrammar(sentence, at - 1, "inclusion") && !COMPARED.test(lower(sentence, at - 2));
    // "27 attacks between Jan. 1 and March 21".
    const isOfDay = told.some((other) => other.from <= at && at < other.to);
    const isOther = isNumber(sentence, at) && !isPart && !isOfDay;
    if (isOther && scope !== "event") return false;
  }
  return true;
}

/** "1.5 square miles, down from 20 in January": the day is the other's. */
const COMPARED = /^(?:down|up|compared)$/;
/** "28,000, three times what it was in December", "far more than on Sunday". */
const MEASURED = /^(?:than (?:at|in|on)|times|twice)\b/i;
const JOINTS = /^(?:and|but|while|as|after|before)$/;

/** "1,500 were inside in January; now 300 are", "from 9,000 in December to 72,000": the day was another number's. */
function isOver(sentence: Sentence, day: ToldDay, { from }: About, scope: Scope): boolean {
  for (let at = day.to; at < from; at++) {
    const word = lower(sentence, at);
    if (LATER.test(word) || (word === "since" && lower(sentence, at + 1) === "then")) return true;
  }
  if (scope !== "level") return false;
  for (let at = day.from - 1; at >= sentence.from && !/^[,;]$/.test(lower(sentence, at)); at--) {
    if (isNumber(sentence, at)) return !hasGrammar(sentence, from - 1, "inclusion");
  }
  return false;
}

const LATER = /^(?:now|currently|still|today|but)$/;

/** The day on which somebody is said to speak, of the days that a sentence tells. */
export const readSpokenDay = (told: readonly ToldDay[]): Dated | null =>
  told.find(({ role }) => role === "spoken") ?? null;
