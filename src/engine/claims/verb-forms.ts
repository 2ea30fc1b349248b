/** The forms of an English verb, made of its infinitive; those that no rule makes are in data/words/verbs.json. */

import { irregular } from "../../../data/words/verbs.json";

export interface VerbForms {
  /** "give up", "gives up". */
  readonly base: readonly string[];
  /** Past and participle: "gave up", "given up". */
  readonly past: readonly string[];
  readonly ing: readonly string[];
}

const IRREGULAR = new Map(
  irregular.map((forms) => [forms.slice(0, forms.indexOf(" ")), forms.split(" ").slice(1)]),
);

/** "march", "pass": the ending is a syllable of its own. */
const HISSING = /(?:s|x|z|ch|sh|o)$/;
/** "carry", not "stay". */
const CONSONANT_Y = /[^aeiou]y$/;
/** "slip", "quit": one short vowel before the last letter, which is written twice. */
const SHORT = /^(?:[^aeiou]*|qu)[aeiou][bdgkmnpt]$/;

function thirdPerson(verb: string): string {
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ies`;
  return verb + (HISSING.test(verb) ? "es" : "s");
}

const doubled = (verb: string): string => (SHORT.test(verb) ? verb + verb.at(-1) : verb);

function regularPast(verb: string): string {
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith("e") ? `${verb}d` : `${doubled(verb)}ed`;
}

function gerund(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  return `${/[^e]e$/.test(verb) ? verb.slice(0, -1) : doubled(verb)}ing`;
}

/** @param phrase an infinitive, with whatever follows it: "hand themselves over" */
export function formsOf(phrase: string): VerbForms {
  const [verb = "", ...rest] = phrase.split(" ");
  const whole = (form: string) => [form, ...rest].join(" ");
  const past = IRREGULAR.get(verb) ?? [regularPast(verb)];
  return { base: [phrase, whole(thirdPerson(verb))], past: past.map(whole), ing: [whole(gerund(verb))] };
}
