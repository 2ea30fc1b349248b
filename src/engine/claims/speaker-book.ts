/** The names by which the database's speakers are found in a text. */

import type { Speaker } from "../../types/database.ts";
import { Phrasebook } from "../text/phrases.ts";
import type { SpeakerBook } from "./speaker-names.ts";

export function speakerBook(speakers: Iterable<Speaker>): SpeakerBook {
  const book: SpeakerBook = new Phrasebook();
  for (const speaker of speakers) {
    for (const spelling of [speaker.name, ...speaker.spellings].flatMap(otherSpellings)) {
      book.add(spelling, { speaker, isCommon: isCommon(spelling) });
    }
  }
  return book;
}

/** Half of the press writes "U.N." and "U.S.", half "defense", some "United Nations" in full. */
const otherSpellings = (spelling: string): string[] =>
  [
    spelling,
    spelling.replace(/\bU([NS])\b/g, "U.$1."),
    spelling.replace(/\bUN\b/g, "United Nations"),
  ].flatMap((name) => [name, name.replace("defence", "defense")]);

/** "residents", "administration of al-Hol camp": neither begins nor ends with a capital word. */
function isCommon(spelling: string): boolean {
  const words = spelling.split(" ");
  return !/\p{Lu}/u.test(`${words[0]}${words.at(-1)}`);
}
