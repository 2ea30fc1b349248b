/** What a hedge does and does not claim, in one line. */

import type { Tables, Telling } from "../model/tellings.ts";
import type { Hedge } from "../types/database.ts";
import type { Figure } from "../types/findings.ts";
import { speakerWords } from "./origin.ts";
import { type MessageKey, t } from "./text.ts";

const NOTES: Readonly<Partial<Record<Hedge, MessageKey>>> = {
  "at-most": "hedgeAtMost",
  "at-least": "hedgeAtLeast",
  order: "hedgeOrder",
  about: "hedgeAbout",
};

/** An exact number and a range say themselves what they claim. */
export function hedgeNote(hedge: Hedge, words: string): string | null {
  const key = NOTES[hedge];
  return key ? t(key, words) : null;
}

export const droppedHedgeWords = (figure: Figure, { claim, report }: Telling, tables: Tables): string =>
  t("hedgeDropped", speakerWords(claim, report, tables.speakers), claim.words, figure.exact);
