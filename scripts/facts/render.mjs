/** The measured facts as README shows them. */

/**
 * @typedef {{ name: string, passages: number, precision: number, recall: number, interval: number, scope: number }} Row
 * @typedef {{ file: string, size: number, bytes: number, gzip: boolean }} Size
 * @typedef {{ score: number, of: string, mutants: number }} Mutation
 * @typedef {object} Facts
 * @property {string} measured ISO 8601 day
 * @property {Row[]} accuracy
 * @property {{ passages: number, asIs: number, forcedOpen: number } | null} offtopic
 * @property {{ f1: number, bounds: number } | null} newsquant
 * @property {{ quantities: string | null, check: string | null }} timesCompromise
 * @property {Size[]} sizes
 * @property {Mutation | null} mutation
 */

export const START = "<!-- npm run facts writes from here -->";
export const END = "<!-- to here -->";

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

function table(/** @type {readonly (readonly string[])[]} */ rows) {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length))) ?? [];
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...body.map(line)].join("\n");
}

/** @param {Facts} facts @returns {string} Markdown between the two marks, marks included */
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
  const { offtopic, newsquant, timesCompromise, mutation } = facts;
  const lines = [
    offtopic &&
      `Passages on other battles: ${offtopic.asIs} marks in ${offtopic.passages}, ${offtopic.forcedOpen} with the gate forced open.`,
    newsquant &&
      `Quantities of general news (NewsQuant): value F1 ${two(newsquant.f1)}, bounds right ${two(newsquant.bounds)}.`,
    `Reading quantities is ${timesCompromise.quantities} as fast as compromise, the whole check ${timesCompromise.check}.`,
    mutation
      ? `Mutation score of ${mutation.of}: ${mutation.score.toFixed(1)} % of ${mutation.mutants.toLocaleString("en")} mutants.`
      : "Mutation score: not measured.",
  ].filter(Boolean);
  return [
    START,
    `Measured on ${facts.measured}.`,
    table([["passages", "precision", "recall", "interval", "scope"], ...accuracy]),
    lines.join("\n"),
    table([["script", "size", "budget"], ...sizes]),
    END,
  ].join("\n\n");
}

/** @param {string} readme @param {Facts} facts @returns {string} @throws where README has lost its marks */
export function putFacts(readme, facts) {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md has lost its marks "${START}" and "${END}"`);
  return readme.slice(0, start) + renderFacts(facts) + readme.slice(end + END.length);
}
