/**
 * `npm run data [-- --texts DIR]`: checks the claim database and writes the open data set to dist/data/.
 * `npm run data -- new [--outlet NAME ...]`: writes the skeleton of the next report.
 * `npm run data -- pictures`: draws docs/pictures/ from the data.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { DataError } from "./data/mistake.mjs";
import { drawPictures } from "./data/pictures.mjs";
import { publishData } from "./data/publish.mjs";
import { newReport } from "./data/skeleton.mjs";

const root = path.resolve(import.meta.dirname, "..");

const [command, ...rest] = process.argv.slice(2);

/** @returns {Promise<string[]>} lines for the editor */
async function run() {
  if (command === "new") return [await newReport(root, rest)];
  if (command === "pictures") return drawPictures(root);
  const { values } = parseArgs({ options: { texts: { type: "string" } } });
  return publishData(root, { texts: values.texts });
}

try {
  for (const line of await run()) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof DataError) {
    console.error(
      `${error.mistakes.length} mistakes in data/: nothing was written. data/README.md explains the fields.`,
    );
  }
  process.exitCode = 1;
}
