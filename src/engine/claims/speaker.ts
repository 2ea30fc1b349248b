/** Which of the names in a sentence is the subject of a verb of saying. */

import type { PhraseMatch } from "../text/phrases.ts";
import { subjectEnd } from "./points-back.ts";
import { countCommas, hasGrammar, isDeed, isWord, lower, type Sentence, wordsOf } from "./sentence.ts";
import { isCapital, type NameMatch, prints, type SpeakerName } from "./speaker-names.ts";

export interface Candidate {
  readonly name: SpeakerName;
  /** Token behind the name. */
  readonly to: number;
  readonly gap: number;
  /** Stands before its verb. */
  readonly before: boolean;
  /** Whether a comma stands between it and the verb. */
  readonly apart: boolean;
  /** Stands between two commas before it: "the SDF's spokesman, Mustafa Bali, said". */
  readonly aside: boolean;
}

/** How near `name` stands as the subject of `verb`; null when it cannot be. */
export const candidate = (
  sentence: Sentence,
  verb: PhraseMatch<unknown>,
  name: NameMatch,
): Candidate | null =>
  name.to <= verb.from ? nameBefore(sentence, verb, name) : nameAfter(sentence, verb, name);

const isAccordingTo = (sentence: Sentence, verb: PhraseMatch<unknown>): boolean =>
  lower(sentence, verb.from) === "according";

/** "Bali said", "Bali, head of its media office, has said", "its commander, Bali, said". */
function nameBefore(sentence: Sentence, verb: PhraseMatch<unknown>, name: NameMatch): Candidate | null {
  const gap = verb.from - name.to;
  const end = subjectEnd(sentence, verb.from);
  const last = end - (hasGrammar(sentence, end - 1, "be") ? 2 : 1);
  const lead = leadOf(sentence, name);
  const isObject = OBJECT_PREPOSITION.test(lower(sentence, lead)) && !OFFICE.test(lower(sentence, lead - 1));
  const commas = countCommas(sentence, name.to, verb.from);
  const isAside = commas === 2 && lower(sentence, name.to) === "," && lower(sentence, last) === ",";
  const next = lower(sentence, name.to);
  const isRelative = next === "who" || (commas === 0 && DOING.test(next));
  const isLong = isRelative || isCapital(sentence, name);
  const longest = isAside ? LONGEST_ASIDE : isLong ? LONGEST_GAP : LONGEST_COMMON_GAP;
  if (gap > longest || isObject || isAccordingTo(sentence, verb)) return null;
  if (!isAside && !isRelative && verbBetween(sentence, name.to, last + 1)) return null;
  const isOwner = lower(sentence, name.to) === "'s";
  if (isOwner && ![last, name.to + 1].some((at) => OFFICE.test(lower(sentence, at)))) return null;
  if (commas > 0 && !isAside && (name.meaning.isCommon || !ENDS_ASIDE.test(lower(sentence, last))))
    return null;
  const aside = lower(sentence, last) === "," && lower(sentence, name.from - 1) === ",";
  return { name: name.meaning, to: name.to, gap, before: true, apart: commas > 0, aside };
}

/** The token before the name, its article and "U.S.-backed". */
function leadOf(sentence: Sentence, { from }: PhraseMatch<unknown>): number {
  const first = lower(sentence, from - 2) === "-" ? from - 3 : from;
  return /^(?:the|an?)$/.test(lower(sentence, first - 1)) ? first - 2 : first - 1;
}

/** "the Kurdish-led force besieging the village said". */
const DOING = /.ing$/;

/** Words that may stand between a speaker's name and the verb of saying ("Bali, head of its media office, said"). */
const LONGEST_GAP = 12;
/** "Bali, the head of the press office of the Syrian Democratic Forces in the oil field, said". */
const LONGEST_ASIDE = 20;
/** "residents have said". */
const LONGEST_COMMON_GAP = 1;
const OBJECT_PREPOSITION = /^(?:by|to|of|against|fighting|from|with|told)$/;
/** "the SDF's media office said"; "Trump's envoy" is not Trump. */
const OFFICE =
  /^(?:office|cent(?:er|re)|agency|report(?:ers?)?|correspondents?|figures|data|count|statement|mission|team|commission|arm|command|activists|officials|people|staff|monitors|researchers|representatives)$/;
/** In "Islamic State mounted two attacks, an official said" the one comma is before another subject. */
const ENDS_ASIDE = /^(?:,|who|which)$/;

/** "said Mustafa Bali", "according to the Observatory". */
function nameAfter(sentence: Sentence, verb: PhraseMatch<unknown>, name: NameMatch): Candidate | null {
  const gap = name.from - verb.to;
  const next = lower(sentence, verb.to);
  if (
    gap > longestBehind(sentence, verb, name) ||
    next === "that" ||
    next === "," ||
    NEVER_INVERTED.test(lower(sentence, verb.from))
  )
    return null;
  const apart = countCommas(sentence, verb.to, name.from) > 0;
  const isOther = isAccordingTo(sentence, verb) ? apart : opensStatement(sentence, name.to);
  // "Andrej Mahecic of the UN refugee agency".
  const isOf = OF_WHOM.test(wordsOf(sentence, name.from - 2, name.from));
  return isOther
    ? null
    : { name: name.meaning, to: name.to, gap, before: false, apart: apart || isOf, aside: false };
}

const OF_WHOM = /\b(?:of|from|at|with|for)(?: the)?$/i;

function longestBehind(sentence: Sentence, verb: PhraseMatch<unknown>, name: NameMatch): number {
  if (isAccordingTo(sentence, verb)) return LONGEST_ACCORDING;
  return isCapital(sentence, name) ? LONGEST_GAP_AFTER : 0;
}

/** "according to a count kept by local sources". */
const LONGEST_ACCORDING = 6;
/** After the verb, only "said Mustafa Bali", "said the Observatory" and titles: "said British Army Maj. Gen. Christopher Ghika". */
const LONGEST_GAP_AFTER = 8;

/** Verbs whose object stands behind them: whoever is told a number does not give it. */
const NEVER_INVERTED = /^(?:told|tells|puts?|informed)$/;

/** "An official said the SDF had lost 20": the name is what is spoken of, where the sentence goes on with what it did. */
const opensStatement = (sentence: Sentence, at: number): boolean =>
  at < sentence.to &&
  isWord(sentence, at) &&
  !sentence.tokens[at]?.capital &&
  !sentence.times.covering(at) &&
  !AFTER_SPEAKER.test(lower(sentence, at));

/** "said Bali on Monday", "quoted Bali as saying". */
const AFTER_SPEAKER = /^(?:as|[oi]n|at|by|to|of|for|that|late|early|yesterday|today|and|who|from)$/;

function verbBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (
      hasGrammar(sentence, at, "be") ||
      hasGrammar(sentence, at, "have") ||
      hasGrammar(sentence, at, "reporting")
    )
      return true;
    if (isDeed(sentence, at)) return true;
  }
  return false;
}

/**
 * Of two names before one verb the farther is its subject, the nearer stands in its apposition ("Bali, head of the SDF media
 * office, said"), but for a name alone between two commas; without a comma the farther only says what the nearer is ("the U.N.
 * agency OCHA said"). After the verb it is the other way round ("said SDF spokesman Bali", "said Bali, head of the SDF media office").
 */
export function better(a: Candidate | null, b: Candidate | null): Candidate | null {
  if (!a || !b) return a ?? b;
  if (prints(a.name) !== prints(b.name)) return prints(a.name) ? b : a;
  if (a.before !== b.before) return a.before ? a : b;
  const [near, far] = b.gap > a.gap ? [a, b] : [b, a];
  const isTitled = near.aside && !(far.name.speaker.person && !near.name.speaker.person);
  return isTitled || far.before !== far.apart ? near : far;
}
