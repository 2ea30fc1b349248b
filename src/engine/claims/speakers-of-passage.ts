/** Who speaks of a number, with what carries over from sentence to sentence. Looked up backwards, and only for figures. */

import type { Day } from "../../types/database.ts";
import { dayNumberOrNull } from "../compare/days.ts";
import { readSaying } from "./attribution.ts";
import type { Dated } from "./day-names.ts";
import { bearerIn, readLabel, readOpeningName } from "./named-beside.ts";
import { mayMean, type Saying } from "./saying.ts";
import { isInQuotes, type Sentence, wordsOf } from "./sentence.ts";
import { findNames, type SpeakerBook } from "./speaker-names.ts";
import { readToldDays } from "./told-days.ts";
import { readSpokenDay } from "./when.ts";

/** "That figure includes 1,300 fighters", "Of those, 650 …", "More than 5,000 of these …": of the number that the sentence before gave. */
const OF_THE_SAME =
  /^(?:(?:[\w,.]+ ){1,4}of (?:them|these|those)|(?:that|this) (?:figure|number|total|toll)|the figure includ|(?:among|of) (?:them|those|these)|(?:they|these|those|this) includ)/i;

/** Sentences of one quotation after which its speaker is named. */
const LONGEST_QUOTE = 4;
/** "He said" goes back to a name that a reader still remembers. */
const LONGEST_MEMORY = 12;
/** "The Observatory has updated its count. 58,800 people have left, the monitor says": sentences from a name to the word for its bearer. */
const LONGEST_INTRODUCTION = 3;
/** A news conference is dated once, and quoted from for the rest of the report. */
const LONGEST_REPORT = 60;
const MOST_KEPT = 120;
/** Twice what so many sentences of a newspaper have. Of a text without full stops less is kept: each of its sentences keeps the words of its whole passage. */
const MOST_TOKENS = 6_000;

export interface Attributed {
  readonly speaker: string | null;
  /** The day on which the speaker was last said to speak. */
  readonly spokeOn: Dated | null;
}

type About = { readonly from: number; readonly to: number };

/** The sentences of an article so far, and who speaks in them. */
export class Voices {
  /** The last sentences only: what came long before is forgotten, as a reader forgets it. */
  readonly #sentences: Sentence[] = [];
  /** Of these sentences. */
  #tokens = 0;
  readonly #book: SpeakerBook;
  readonly #published: number | null;

  constructor(book: SpeakerBook, published: Day | null) {
    this.#book = book;
    this.#published = dayNumberOrNull(published);
  }

  hear(sentences: readonly Sentence[]): void {
    this.#forget();
    for (const sentence of sentences) {
      this.#sentences.push(sentence);
      this.#tokens += sentence.to - sentence.from;
    }
  }

  #forget(): void {
    const isLong = this.#tokens > MOST_TOKENS;
    const most = isLong ? LONGEST_MEMORY : this.#sentences.length > MOST_KEPT ? LONGEST_REPORT : MOST_KEPT;
    if (this.#sentences.length <= most) return;
    for (const sentence of this.#sentences.splice(0, this.#sentences.length - most)) {
      this.#tokens -= sentence.to - sentence.from;
    }
  }

  /** Who speaks of the number at those tokens of a sentence of those heard last. */
  of(sentence: Sentence, about: About): Attributed {
    const place = this.#sentences.lastIndexOf(sentence);
    const speaker = this.#resolve(readSaying(sentence, this.#book, about), place);
    return { speaker, spokeOn: speaker === null ? null : this.#lastDay(speaker, place) };
  }

  #sayingAt(place: number): Saying {
    const sentence = this.#sentences[place];
    return sentence ? readSaying(sentence, this.#book) : { kind: "silent" };
  }

  #resolve(saying: Saying, place: number): string | null {
    if (saying.kind === "named") return saying.speaker.id;
    if (saying.kind === "unknown") return this.#bearerOf(saying.familyName, place);
    if (saying.kind === "back") return this.#nameBefore(place, saying.word);
    if (this.#isQuoted(place)) return this.#quotedAt(place);
    const sentence = this.#sentences[place] as Sentence;
    const goesOn =
      this.#isTogether(place, place - 1) && OF_THE_SAME.test(wordsOf(sentence, sentence.from, sentence.to));
    return goesOn ? this.#resolve(this.#sayingAt(place - 1), place - 1) : this.#labelOf(place);
  }

  #labelOf(place: number): string | null {
    let first = place;
    while (this.#isTogether(first - 1, place)) first--;
    return readLabel(this.#sentences[first] as Sentence, this.#book)?.speaker.id ?? null;
  }

  /** "Afrin added": the family name of somebody named in full before. */
  #bearerOf(familyName: string, place: number): string | null {
    for (let before = place - 1; familyName && before >= Math.max(0, place - LONGEST_REPORT); before--) {
      const bearer = bearerIn(this.#sentences[before] as Sentence, this.#book, familyName);
      if (bearer) return bearer;
    }
    return null;
  }

  /** Whoever spoke last, known by name or not, and may be meant by `word`; "he" is who was "he" before. */
  #nameBefore(place: number, word: string): string | null {
    let follows = place;
    for (let before = place - 1; before >= Math.max(0, place - LONGEST_MEMORY); before--) {
      const saying = this.#sayingAt(before);
      if (saying.kind === "unknown") return this.#bearerOf(saying.familyName, before);
      const opens = word && saying.kind === "silent" && before >= follows - LONGEST_INTRODUCTION;
      const sentence = this.#sentences[before] as Sentence;
      const told = opens ? readOpeningName(sentence, findNames(sentence, this.#book)) : saying;
      if (told?.kind === "named" && mayMean(word, told)) return told.speaker.id;
      if (saying.kind === "back" && !word) return this.#nameBefore(before, saying.word);
      if (saying.kind === "back" && saying.word === word) follows = before;
    }
    return null;
  }

  /** Whether the sentences stand in one block. */
  #isTogether(a: number, b: number): boolean {
    return this.#sentences[a]?.text === this.#sentences[b]?.text;
  }

  /** Whether the second goes on with the quotation that the first stands in. */
  #isInside(place: number, next: number): boolean {
    return this.#isTogether(place, next) && this.#isQuoted(next);
  }

  /** Inside a quotation that opened in this sentence or, within the same block, before it. */
  #isQuoted(place: number): boolean {
    const sentence = this.#sentences[place] as Sentence;
    return isInQuotes(sentence, sentence.from + 1);
  }

  /** Who is told in the same block to speak the quotation, behind it or before; or whoever spoke in the block before. */
  #quotedAt(place: number): string | null {
    for (let next = place + 1; next <= place + LONGEST_QUOTE && this.#isInside(place, next); next++) {
      const saying = this.#sayingAt(next);
      if (saying.kind !== "silent") return this.#resolve(saying, next);
    }
    return this.#nameBefore(place, "");
  }

  #lastDay(speaker: string, place: number): Dated | null {
    for (let at = place; at >= Math.max(0, place - LONGEST_REPORT); at--) {
      const saying = this.#sayingAt(at);
      const says =
        saying.kind === "named" ? saying.speaker.id === speaker : saying.kind === "back" && at === place;
      const day = says ? readSpokenDay(readToldDays(this.#sentences[at] as Sentence, this.#published)) : null;
      if (day) return day;
    }
    return null;
  }
}
