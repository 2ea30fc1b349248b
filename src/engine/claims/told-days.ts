/** The days of a sentence by what they are told for: when people were counted, when somebody spoke, since when a sum runs. */

import { CARDINALS } from "../quantities/vocabulary.ts";
import { type DayName, readDayNames } from "./day-names.ts";
import { hasGrammar, isDeed, isNumber, lower, type Sentence, wordsOf } from "./sentence.ts";

export type DayRole = "counted" | "spoken" | "since" | "began";

export interface ToldDay extends DayName {
  readonly role: DayRole;
}

/** Read once a sentence, asked for each of its numbers and those of the sentences behind it, from one or two days each. */
const toldDays = new WeakMap<Sentence, Reading[]>();

interface Reading {
  readonly now: number | null;
  readonly before: number | null;
  readonly days: readonly ToldDay[];
}

/**
 * @param now the day on which this was written: of publication, or of an entry in a list of days.
 * @param before the day told of last in the sentences before, for "a day earlier".
 */
export function readToldDays(
  sentence: Sentence,
  now: number | null,
  before: number | null = null,
): readonly ToldDay[] {
  const readings = toldDays.get(sentence) ?? [];
  const known = readings.find((reading) => reading.now === now && reading.before === before);
  if (known) return known.days;
  const names = readDayNames(sentence, now, before);
  const days = names.map((name, index) => {
    const start = names[index - 1]?.to ?? sentence.from;
    return { ...name, role: roleOf(sentence, start, name, names[index + 1]) };
  });
  readings.push({ now, before, days });
  toldDays.set(sentence, readings);
  return days;
}

/** @param before where the words of this day begin at the earliest: behind the day before it. */
function roleOf(sentence: Sentence, before: number, name: DayName, next: DayName | undefined): DayRole {
  const { from } = name;
  if (
    lower(sentence, from) === "so" ||
    (name.opens === undefined && isSince(sentence, before, from)) ||
    opensPeriod(sentence, name, next)
  )
    return "since";
  if (walksBackTo(sentence, before, from, LONGEST_BEGINNING, isBeginning)) return "began";
  return isSpoken(sentence, before, name) ? "spoken" : "counted";
}

type Test = (sentence: Sentence, at: number) => boolean;

/** Whether, going back from `at` no further than `before`, what is looked for comes before the clause ends. */
function walksBackTo(sentence: Sentence, before: number, at: number, reach: number, wanted: Test): boolean {
  for (let index = at - 1; index >= Math.max(before, at - reach); index--) {
    if (wanted(sentence, index)) return true;
    if (endsClause(sentence, index)) return false;
  }
  return false;
}

/** What stands in no clause that a day belongs to: a comma, a number, somebody who says something. */
const endsClause: Test = (sentence, at) =>
  /^[,;]$/.test(lower(sentence, at)) ||
  isNumber(sentence, at) ||
  CARDINALS.has(lower(sentence, at)) ||
  hasGrammar(sentence, at, "reporting");

/** Words of a clause that begins with "since" and ends with its day ("since the US-backed Syrian Democratic Forces launched their last offensive on 9 January"). */
const LONGEST_SINCE = 16;

/** Whether the day at `at` is where a period begins. */
function isSince(sentence: Sentence, before: number, at: number): boolean {
  let start = at - 1;
  while (ON.test(lower(sentence, start))) start--;
  if (start >= before && lower(sentence, start) === "from") return true;
  return walksBackTo(sentence, before, at, LONGEST_SINCE, (_, index) =>
    hasGrammar(sentence, index, "reporting")
      ? ANNOUNCED_SINCE.test(wordsOf(sentence, index - LONGEST_ANNOUNCER, index))
      : lower(sentence, index) === "since",
  );
}

/** "since the SDF announced": words up to the verb of saying, which begins the period and ends no clause. */
const ANNOUNCED_SINCE = /\bsince(?: \w+){1,3}$/i;
const LONGEST_ANNOUNCER = 4;

/** "from early on 9 January", "from the 9 January". */
const ON = /^(?:early|late|on|the|about|around)$/;

/** "9 January to 17 March", "on Monday and Tuesday": a period that ends on the second day. */
function opensPeriod(sentence: Sentence, { from, to, day }: DayName, next: DayName | undefined): boolean {
  if (!next || next.day <= day || next.from - to > LONGEST_JOINT) return false;
  if (lower(sentence, to) === "and" && next.from === to + 1) return true;
  const joints = lower(sentence, from - 1) === "between" ? /^and$/ : JOINTS;
  return sentence.tokens.slice(to, next.from).some((token) => joints.test(token.lower));
}

const JOINTS = /^(?:to|until|till|through|-|–)$/;

/** "until late on": words between the two days. */
const LONGEST_JOINT = 3;

/** "which began on 9 January", "resumed its assault on Sunday": of the campaign, not of those it struck. */
const isBeginning: Test = (sentence, at) =>
  BEGINS.test(lower(sentence, at)) && lower(sentence, at + 1) !== "of";

const BEGINS =
  /^(?:began|begun|beginning|start(?:ed|ing)|launched|launching|(?:re)?opened|resum(?:ed|ing)|restarted)$/;
/** "resumed its assault on the armed group's last enclave on". */
const LONGEST_BEGINNING = 12;

/** "said in a statement on Sunday", "told a news conference in Amuda on Sunday", "On Sunday, the spokesman said". */
function isSpoken(sentence: Sentence, before: number, { from, to }: DayName): boolean {
  for (let at = from - 1; at >= Math.max(before, from - LONGEST_SAYING); at--) {
    if (hasGrammar(sentence, at, "reporting")) return true;
    if (endsClause(sentence, at) || isDeed(sentence, at) || lower(sentence, at) === "that") break;
  }
  return opensSentence(sentence, from) && isSaidBehind(sentence, to);
}

/** Whether nothing is told yet before `at`. */
function opensSentence(sentence: Sentence, at: number): boolean {
  for (let index = sentence.from; index < at; index++) {
    if (isNumber(sentence, index) || isDeed(sentence, index)) return false;
  }
  return at - sentence.from <= LONGEST_OPENING;
}

function isSaidBehind(sentence: Sentence, at: number): boolean {
  for (let index = at; index < Math.min(sentence.to, at + LONGEST_SAYING); index++) {
    if (hasGrammar(sentence, index, "reporting")) return true;
    if (isNumber(sentence, index) || isDeed(sentence, index)) return false;
  }
  return false;
}

/** "told reporters at the Omar oil field in eastern Syria on": tokens from the verb of saying to its day. */
const LONGEST_SAYING = 14;
/** "Late on Sunday", "Speaking at a press conference on Sunday". */
const LONGEST_OPENING = 7;
