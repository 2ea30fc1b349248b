/** The words that tell of events, each verb in all its forms. */

import events from "../../../data/words/events.json";
import { formsOf, type VerbForms } from "./verb-forms.ts";

/** As data/words/events.json writes it. */
interface Told extends Partial<VerbForms> {
  readonly event: string;
  readonly subject?: boolean;
  readonly object?: boolean;
  readonly verbs?: readonly string[];
  readonly noun?: readonly string[];
}

/** All that is said of each verb, in each of its forms. */
function inAllForms({ verbs = [], noun = [], subject = false, object = false, ...entry }: Told) {
  const made = verbs.map(formsOf);
  const all = (form: keyof VerbForms) => [...(entry[form] ?? []), ...made.flatMap((forms) => forms[form])];
  return { event: entry.event, subject, object, noun, base: all("base"), past: all("past"), ing: all("ing") };
}

/** A family's verbs, each with each of its particles: "walked out", "marched to safety". */
function withParticles({ with: particles, ...family }: Told & { readonly with: readonly string[] }) {
  const entry = inAllForms(family);
  const each = (verbs: readonly string[]) =>
    verbs.flatMap((verb) => particles.map((particle) => `${verb} ${particle}`));
  return { ...entry, base: each(entry.base), past: each(entry.past), ing: each(entry.ing) };
}

export const EVENT_ENTRIES = [
  ...(events.events as readonly Told[]).map(inAllForms),
  ...events.families.map(withParticles),
];
