/** The state of the record in figures: what `npm run data` prints and docs/data.md shows. */

/** @typedef {[name: string, count: number][]} Counts the greatest first */

/** @param {readonly string[]} values @returns {Counts} */
function counted(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return byCount([...counts]);
}

/** @param {Counts} counts */
const byCount = (counts) => counts.toSorted(([, one], [, other]) => other - one);

/** @typedef {ReturnType<typeof recordFigures>} RecordFigures @param {import("./load.mjs").Data} data */
export function recordFigures({ version, reports, outlets, measures, speakers, statements }) {
  const claims = reports.flatMap((report) => report.claims);
  const names = new Set(reports.map(({ outlet }) => outlet));
  const used = outlets.filter(({ name }) => names.has(name));
  const passages = reports
    .filter(({ readFrom }) => readFrom === "passage")
    .flatMap((report) => report.claims);
  const days = claims.flatMap(({ asOf }) => asOf ?? []).sort();
  const own = (/** @type {any} */ { speakerRole }) => speakerRole === "reporter";
  return {
    version,
    reports: reports.length,
    readFrom: counted(reports.map(({ readFrom }) => readFrom)),
    undatedReports: reports.filter(({ published }) => published === null).length,
    languages: counted(reports.map(({ language }) => language)),
    outlets: names.size,
    kinds: counted(used.map(({ kind }) => kind)),
    countries: new Set(used.flatMap(({ country }) => country ?? [])).size,
    claims: claims.length,
    measures: byCount(measures.map(({ id }) => [id, claims.filter(({ measure }) => measure === id).length])),
    roles: counted(claims.map(({ speakerRole }) => speakerRole)),
    ownFromPassages: passages.filter(own).length,
    withoutSpeaker: claims.filter(({ speaker }) => speaker === null).length,
    undatedClaims: claims.filter(({ asOf }) => asOf === null).length,
    firstDay: days[0],
    lastDay: days.at(-1),
    speakers: speakers.length,
    quoted: new Set(claims.flatMap(({ speaker }) => speaker ?? [])).size,
    statements: new Set(claims.map(({ statement }) => statement)).size,
    shared: statements.length,
  };
}

/** "people-left 39, fighters-surrendered 25" @param {Counts} counts @param {ReadonlyMap<string, string>} [called] */
export const listed = (counts, called) =>
  counts.map(([name, count]) => `${called?.get(name) ?? name} ${count}`).join(", ");
