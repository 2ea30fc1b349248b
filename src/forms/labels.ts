/** What the forms call the fields of a report and of its claims, and the values that are chosen from a list. */
import { questionWords } from "../voice/entry.ts";
import { asInFile, type Naming } from "../voice/problem.ts";
import { quoted } from "../voice/quote.ts";
import { type MessageKey, t } from "../voice/text.ts";
import { type Choice, groups, hedges, roles, scopes, units } from "./choices.ts";

/** By the field's path in its record. */
const LABELS = {
  outlet: "filterOutlet",
  headline: "fieldHeadline",
  url: "fieldUrl",
  published: "fieldPublished",
  agency: "fieldAgency",
  language: "fieldLanguage",
  claims: "fieldClaims",
  measure: "filterMeasure",
  words: "fieldWords",
  hedge: "fieldHedge",
  min: "fieldMin",
  max: "fieldMax",
  unit: "fieldUnit",
  who: "fieldWho",
  place: "fieldPlace",
  scope: "fieldScope",
  periodFrom: "fieldPeriodFrom",
  periodTo: "fieldPeriodTo",
  asOf: "pageDayLabel",
  speaker: "pageSpeakerLabel",
  speakerRole: "fieldRole",
  statement: "fieldStatement",
  "selector.exact": "fieldQuote",
  note: "fieldNote",
} satisfies Readonly<Record<string, MessageKey>>;

export type Labelled = keyof typeof LABELS;

export const labelOf = (field: Labelled): string => t(LABELS[field]);

export const isLabelled = (field: string): field is Labelled => Object.hasOwn(LABELS, field);

const CHOICES: Readonly<Record<string, () => Choice[]>> = {
  hedge: hedges,
  who: groups,
  unit: units,
  scope: scopes,
  speakerRole: roles,
};

const choiceWords = (field: string, value: string): string | undefined =>
  CHOICES[field]?.().find(([choice]) => choice === value)?.[1];

/** As the form shows it, in quotation marks: labels and choices are several words. What the form does not show keeps its name. */
export const asInForm: Naming = (term) => {
  const { field, value } = term;
  if (value === undefined) return isLabelled(field) ? quoted(labelOf(field)) : field;
  const words = field === "measure" ? questionWords(value, value) : choiceWords(field, value);
  return words ? quoted(words) : asInFile(term);
};
