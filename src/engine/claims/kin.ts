/** Fighters that are counted together with their kin. */

import type { Governing } from "./event-parts.ts";
import type { PeopleInput } from "./people-input.ts";
import { wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

/** Whether a number of `who` is one of fighters and families together. */
export function isMixed(
  { sentence, quantity, counted }: PeopleInput,
  who: Who,
  { event }: Governing,
): boolean {
  if (who === "people")
    return event === "surrendered" && tellsOfBoth(wordsOf(sentence, quantity.to, sentence.to));
  if (who === "fighters" && KIN_INCLUDED.test(wordsOf(sentence, counted.end, counted.end + INCLUDED_REACH)))
    return true;
  const isNoun = who !== "fighters" && who !== "none" && counted.who !== "none";
  return (
    !isNoun && GIVES_UP.has(event) && WITH_KIN.test(wordsOf(sentence, quantity.to, quantity.to + WITH_REACH))
  );
}

/** "29,600 people, most of them families of fighters …, surrendered". */
const tellsOfBoth = (after: string): boolean =>
  /famil|relatives|wives/i.test(after) && /fighter|militant|jihadi|members/i.test(after);

/** "1,500 IS members, including women and children". */
const KIN_INCLUDED = /^,? ?(?:including|with) (?:their )?(?:women|children|families|relatives|wives)/i;
/** ", including their women". */
const INCLUDED_REACH = 4;

/** "close to 3,000, fighters as well as dependants", "several hundred, jihadists with their wives". */
const WITH_KIN =
  /\b(?:fighters|militants|jihadi\w*|gunmen|armed men|members|terrorists),? (?:and|with|as well as|together with|alongside) (?:\w+ )?(?:wives|families|family|relatives|depend[ae]nts|households|kin|children)\b/i;
const WITH_REACH = 9;
const GIVES_UP = new Set(["surrendered", "left"]);
