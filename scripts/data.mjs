/** `npm run data [-- --texts DIR]`: checks the claim database and writes the open data set to dist/data/. */
import path from "node:path";
import { parseArgs } from "node:util";
import { DataError } from "./data/mistake.mjs";
import { publishData } from "./data/publish.mjs";

const root = path.resolve(import.meta.dirname, "..");

try {
  const { values } = parseArgs({ options: { texts: { type: "string" } } });
  for (const line of await publishData(root, { texts: values.texts })) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof DataError) {
    console.error(
      `${error.mistakes.length} mistakes in data/: nothing was written. data/README.md explains the fields.`,
    );
  }
  process.exitCode = 1;
}
