/** Who speaks of a number, with what carries over from sentence to sentence. Looked up backwards, and only for figures. */

import type { Day } from "../../types/database.ts";
import { readSaying, type Saying } from "./attribution.ts";
import { readStatedDay } from "./dates.ts";
import type { Sentence } from "./sentence.ts";
import type { SpeakerBook } from "./speaker.ts";

const OPEN_QUOTE = /[“«]/g;
const CLOSE_QUOTE = /[”»]/g;
const QUOTE_OPENERS = '“«"';

/** Sentences of one quotation after which its speaker is named. */
const LONGEST_QUOTE = 4;
/** "He said" goes back to a name that a reader still remembers. */
const LONGEST_MEMORY = 12;
/** A news conference is dated once, and quoted from for the rest of the report. */
const LONGEST_REPORT = 60;
const MOST_KEPT = 120;
/** Twice what so many sentences of a newspaper have. Of a text without full stops less is kept: each of its sentences keeps the words of its whole passage. */
const MOST_TOKENS = 6_000;

export interface Attributed {
  readonly speaker: string | null;
  /** The day on which the speaker was last said to speak. */
  readonly spokeOn: Day | null;
}

type About = { readonly from: number; readonly to: number };

/** The sentences of an article so far, and who speaks in them. */
export class Voices {
  /** The last sentences only: what came long before is forgotten, as a reader forgets it. */
  readonly #sentences: Sentence[] = [];
  /** Of these sentences. */
  #tokens = 0;
  readonly #book: SpeakerBook;
  readonly #published: Day | null;

  constructor(book: SpeakerBook, published: Day | null) {
    this.#book = book;
    this.#published = published;
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
    if (saying.kind === "named") return saying.id;
    if (saying.kind === "pronoun") return this.#nameBefore(place);
    if (saying.kind === "unknown" || !this.#isQuoted(place)) return null;
    for (let next = place + 1; next <= place + LONGEST_QUOTE; next++) {
      const following = this.#sayingAt(next);
      if (following.kind !== "silent")
        return following.kind === "named" ? following.id : this.#nameBefore(place);
    }
    return this.#nameBefore(place);
  }

  #nameBefore(place: number): string | null {
    for (let before = place - 1; before >= Math.max(0, place - LONGEST_MEMORY); before--) {
      const saying = this.#sayingAt(before);
      if (saying.kind === "named") return saying.id;
    }
    return null;
  }

  /** Inside a quotation that opened in this sentence or, within the same block, before it. */
  #isQuoted(place: number): boolean {
    const sentence = this.#sentences[place];
    const first = sentence?.tokens[sentence.from];
    if (!sentence || !first) return false;
    const before = sentence.text.slice(0, first.start);
    const open = (before.match(OPEN_QUOTE)?.length ?? 0) - (before.match(CLOSE_QUOTE)?.length ?? 0);
    return open > 0 || QUOTE_OPENERS.includes(first.lower);
  }

  #lastDay(speaker: string, place: number): Day | null {
    for (let at = place; at >= Math.max(0, place - LONGEST_REPORT); at--) {
      const saying = this.#sayingAt(at);
      const says =
        saying.kind === "named" ? saying.id === speaker : saying.kind === "pronoun" && at === place;
      const day = says ? readStatedDay(this.#sentences[at] as Sentence, this.#published) : null;
      if (day) return day;
    }
    return null;
  }
}
