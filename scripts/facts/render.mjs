/** The measured facts as README shows them. */
import { putBetween, table } from "./markdown.mjs";

/**
 * @typedef {{ name: string, passages: number, precision: number, recall: number, interval: number, scope: number }} Row
 * @typedef {{ file: string, size: number, bytes: number, gzip: boolean }} Size
 * @typedef {{ measured: string, score: number, of: string, mutants: number }} Mutation `measured`: ISO 8601 day, of a run that may be older than the rest
 * @typedef {object} Facts
 * @property {string} measured ISO 8601 day
 * @property {Row[]} accuracy
 * @property {{ articles: number, figures: number, scope: number, speaker: number, day: number, from: number } | null} articles
 * @property {{ passages: number, asIs: number, forcedOpen: number } | null} offtopic
 * @property {{ f1: number, bounds: number } | null} newsquant
 * @property {Size[]} sizes
 * @property {Mutation | null} mutation
 */

export const FACTS = { start: "<!-- npm run facts writes from here -->", end: "<!-- to here -->" };

/** What each labelled file is, for readers. */
const SENTENCES = new Map([
  ["own sentences", "written beside the engine, every measure and trap"],
  [
    "independent sentences",
    "written and labelled by others from the guide alone, many harder than the press",
  ],
  ["shared sentences", "from real reports"],
  ["shared sentences, held out", "of these, the third that nobody who worked on the engine has read"],
]);

const two = (/** @type {number} */ value) => value.toFixed(2);
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {Facts} facts @returns {string} Markdown */
export function renderFacts(facts) {
  const accuracy = facts.accuracy.map(({ name, passages, precision, recall, interval, scope }) => [
    `${passages} ${SENTENCES.get(name) ?? name}`,
    ...[precision, recall, interval, scope].map(two),
  ]);
  const sizes = facts.sizes.map(({ file, size, bytes, gzip }) => [
    `\`${file}\``,
    kilobytes(size) + (gzip ? " gzip" : ""),
    kilobytes(bytes),
  ]);
  const { articles, offtopic, newsquant, mutation } = facts;
  const lines = [
    articles &&
      `Of ${articles.figures} figures found in ${articles.articles} whole articles: speaker right ${two(articles.speaker)}, day ${two(articles.day)}, beginning of the period ${two(articles.from)}.`,
    offtopic &&
      `Passages on other battles: ${offtopic.asIs} marks in ${offtopic.passages}, ${offtopic.forcedOpen} with the gate forced open.`,
    newsquant &&
      `Quantities of general news (NewsQuant): value F1 ${two(newsquant.f1)}, bounds right ${two(newsquant.bounds)}.`,
    mutation
      ? `Mutation score of ${mutation.of}: ${mutation.score.toFixed(1)} % of ${mutation.mutants.toLocaleString("en")} mutants (measured on ${mutation.measured}).`
      : "Mutation score: not measured.",
  ].filter(Boolean);
  return [
    `Measured on ${facts.measured}.`,
    table([["passages", "precision", "recall", "interval", "scope"], ...accuracy]),
    lines.join("\n"),
    table([["script", "size", "budget"], ...sizes]),
  ].join("\n\n");
}

/** @param {string} readme @param {Facts} facts @returns {string} @throws where README has lost its marks */
export const putFacts = (readme, facts) => putBetween(readme, FACTS, renderFacts(facts));
