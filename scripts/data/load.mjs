import { DataError } from "./mistake.mjs";
import { readData, SINGLE_KINDS } from "./read.mjs";
import { crossMistakes } from "./rules/all.mjs";
import { schemaMistakes } from "./schema.mjs";

/**
 * The whole of `data/`, read, checked against the schemas and cross-checked.
 * @typedef {{ file: string } & Record<string, any>} ReportFile a report and the file it stands in
 * @typedef {{ version: string, measures: any[], speakers: any[], outlets: any[], statements: any[], sites: any[], reports: ReportFile[] }} Data
 * @param {string} root
 * @returns {Promise<Data>}
 */
export async function loadData(root) {
  const { files, mistakes } = await readData(root);
  const wrong = files.map(schemaMistakes);
  const all = [...mistakes, ...wrong.flat()];
  const sound = files.filter((_, index) => wrong[index]?.length === 0);
  // The rules may rely on shapes, so they only see files that passed; without the lists there is nothing to hold claims to.
  if (SINGLE_KINDS.every((kind) => sound.some((file) => file.kind === kind))) {
    const data = assemble(sound);
    all.push(...crossMistakes(data));
    if (all.length === 0) return data;
  }
  throw new DataError(all);
}

/** @param {readonly import("./read.mjs").DataFile[]} files @returns {Data} */
function assemble(files) {
  const single = (/** @type {string} */ kind) => files.find((file) => file.kind === kind)?.value;
  return {
    version: single("version").version,
    measures: single("measures").measures,
    speakers: single("speakers").speakers,
    outlets: single("outlets").outlets,
    statements: single("statements").statements,
    sites: single("sites").sites,
    reports: files.filter(({ kind }) => kind === "report").map(({ file, value }) => ({ ...value, file })),
  };
}
