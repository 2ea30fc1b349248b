/** `npm run data -- new`: writes the next report with one claim to fill in. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { readData } from "./read.mjs";

/** What a report cannot begin without; everything else is filled in in the file. */
const QUESTIONS = /** @type {const} */ ([
  ["outlet", "Outlet, as in data/outlets.json"],
  ["agency", "Agency whose wire it is (empty: none)"],
  ["headline", "Headline"],
  ["url", "Web address (empty: unknown)"],
  ["published", "Published, YYYY-MM-DD (empty: unknown)"],
]);
const OPTIONS = /** @type {const} */ ({
  outlet: { type: "string" },
  agency: { type: "string" },
  headline: { type: "string" },
  url: { type: "string" },
  published: { type: "string" },
});

const slug = (/** @type {string} */ text) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replaceAll(" ", "-");

/** The answers not given as flags; without a terminal to ask on, they stay unknown. */
async function answers(/** @type {Record<string, string | undefined>} */ flags) {
  if (!process.stdin.isTTY) return flags;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const found = { ...flags };
  for (const [field, question] of QUESTIONS) found[field] ??= await ask.question(`${question}: `);
  ask.close();
  return found;
}

function emptyClaim(/** @type {string} */ id) {
  const unknown = { periodFrom: null, periodTo: null, asOf: null, asOfPrecision: null, speaker: null };
  const counted = { measure: "", min: null, max: null, hedge: "", unit: "people", words: "" };
  return {
    id: `${id}-1`,
    ...counted,
    ...{ who: "", place: "Baghouz", scope: "", ...unknown, speakerRole: "reporter", statement: "" },
    selector: { exact: "", prefix: "", suffix: "" },
    note: null,
  };
}

/** @param {string} id @param {Record<string, string | undefined>} given */
function skeleton(id, { outlet = "", agency, headline = "", url, published }) {
  return {
    $schema: "../schemas/report.schema.json",
    ...{ id, collection: "extended", outlet, agency: agency || null, wording: agency || outlet },
    ...{ republished: [], reworded: false, headline, url: url || null, published: published || null },
    ...{ publishedPrecision: published ? "day" : null, retrieved: null, language: "en", readFrom: "passage" },
    ...{ textFile: null, sha256: null, note: null, claims: [emptyClaim(id)] },
  };
}

/** @param {string} root @param {readonly string[]} args @returns {Promise<string>} what to do next */
export async function newReport(root, args) {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const given = await answers(values);
  if (!given.outlet)
    return "A report needs its outlet: npm run data -- new --outlet NAME --headline TEXT [--agency --url --published]";
  const { files } = await readData(root);
  const last = Math.max(
    -1,
    ...files.filter(({ kind }) => kind === "report").map(({ value }) => Number(value.id)),
  );
  const id = String(last + 1).padStart(3, "0");
  const name = [id, slug(given.outlet), ...(given.agency ? [slug(given.agency)] : [])].join("-");
  const file = path.join(root, "data/reports", `${name}.json`);
  await writeFile(file, `${JSON.stringify(skeleton(id, given), null, 2)}\n`, { flag: "wx" });
  return `Written: ${path.relative(root, file)}. Fill in its claim, copy it for each further number, then run npm run data: it names every field that is still open.`;
}
