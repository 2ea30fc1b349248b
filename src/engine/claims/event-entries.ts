/** The words that tell of events, each verb in all its forms. */

import events from "../../../data/words/events.json";
import { formsOf, type VerbForms } from "./verb-forms.ts";

interface Told extends VerbForms {
  readonly verbs: readonly string[];
}

/** All that is said of each verb, in each of its forms. */
function inAllForms<T extends Told>({ verbs, ...entry }: T) {
  const made = verbs.map(formsOf);
  const all = (form: keyof VerbForms) => [...entry[form], ...made.flatMap((forms) => forms[form])];
  return { ...entry, base: all("base"), past: all("past"), ing: all("ing") };
}

/** Those of data/words/events.json, and of its families each verb with each of its particles: "walked out", "marched to safety". */
export const EVENT_ENTRIES = [
  ...events.events.map(inAllForms),
  ...events.families.map(inAllForms).map(({ with: particles, ...entry }) => {
    const each = (verbs: readonly string[]) =>
      verbs.flatMap((verb) => particles.map((particle) => `${verb} ${particle}`));
    return { ...entry, base: each(entry.base), past: each(entry.past), ing: each(entry.ing), noun: [] };
  }),
];
