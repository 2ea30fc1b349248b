import path from "node:path";
import { loadData } from "./load.mjs";
import { DataError } from "./mistake.mjs";
import { dataSet } from "./open-data/data-set.mjs";
import { figureLines, reportLine, warningLines, weightLine } from "./say.mjs";
import { verifyTexts } from "./verify-texts.mjs";
import { openWarnings } from "./warnings/all.mjs";
import { writeFolder } from "./write.mjs";

/**
 * Checks `data/`, with `texts` also against the reports' texts, and writes the open data set.
 * Throws a DataError before anything is written when one thing is wrong.
 * @param {string} root @param {{ texts?: string | undefined, out?: string }} [options]
 * @returns {Promise<string[]>} what to tell the editor, line by line
 */
export async function publishData(root, { texts, out = path.join(root, "dist/data") } = {}) {
  const data = await loadData(root);
  if (texts !== undefined) {
    const mistakes = await verifyTexts(data.reports, texts);
    if (mistakes.length > 0) throw new DataError(mistakes);
  }
  await writeFolder(out, dataSet(data));
  const held = texts === undefined ? [] : [`Every hash and selector holds against ${texts}.`];
  return [
    ...data.reports.map(reportLine),
    ...figureLines(data),
    await weightLine(root, data.reports.flatMap(({ claims }) => claims).length),
    ...held,
    `Written to ${path.relative(root, out)}/: ${Object.keys(dataSet(data)).join(", ")}`,
    ...warningLines(openWarnings(data)),
  ];
}
