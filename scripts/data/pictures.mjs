/** Three pictures of the record for docs/data.md, drawn from the data alone. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { loadData } from "./load.mjs";
import { plot } from "./plot.mjs";

const COLOURS = ["#1b6ca8", "#b5471b", "#3d7a3d", "#7b4fa3", "#6b6b6b", "#a07d00"];

/** @param {import("./load.mjs").Data} data @param {string} measure @param {string} to */
function datedClaims(data, measure, to) {
  const names = new Map(data.speakers.map(({ id, name }) => [id, name]));
  return data.reports.flatMap((report) =>
    report.claims
      .filter(
        (/** @type {any} */ c) => c.measure === measure && c.unit === "people" && c.asOf && c.asOf <= to,
      )
      .map((/** @type {any} */ c) => ({
        day: c.asOf,
        min: c.min ?? 0,
        max: c.max ?? c.min,
        open: c.max === null ? "up" : c.min === null ? "down" : null,
        scope: c.scope,
        origin:
          c.speaker === null
            ? (report.agency ?? report.republished.at(-1) ?? report.outlet)
            : names.get(c.speaker),
        label: `${c.id} ${report.outlet}: ${c.words}`,
      })),
  );
}

/** The origins met most often get a colour and a line in the legend, the rest share the last. @param {any[]} points */
function coloured(points) {
  const counts = new Map();
  for (const { origin } of points) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const named = ranked.length > COLOURS.length ? ranked.slice(0, COLOURS.length - 1) : ranked;
  const legend = named.map((name, at) => ({ name, colour: COLOURS[at] }));
  if (named.length < ranked.length) legend.push({ name: "other origins", colour: COLOURS.at(-1) });
  const colour = (/** @type {string} */ origin) =>
    COLOURS[named.includes(origin) ? named.indexOf(origin) : COLOURS.length - 1];
  return { legend, points: points.map((point) => ({ ...point, colour: colour(point.origin) })) };
}

/** @param {string} root @returns {Promise<string[]>} */
export async function drawPictures(root) {
  const data = await loadData(root);
  const folder = path.join(root, "docs/pictures");
  await mkdir(folder, { recursive: true });
  const left = datedClaims(data, "people-left", "2019-04-30");
  const pictures = {
    "camp-population.svg": {
      title: "People in al-Hol camp",
      ...coloured(datedClaims(data, "camp-population", "2019-04-30")),
    },
    "people-left.svg": {
      title: "People who left, added up, by origin",
      ...coloured(left.filter(({ scope }) => scope === "total")),
    },
    "fighters-inside.svg": {
      title: "Fighters inside, claim by claim",
      ...coloured(datedClaims(data, "fighters-inside", "2019-04-30")),
    },
  };
  for (const [name, picture] of Object.entries(pictures))
    await writeFile(path.join(folder, name), plot(picture));
  return [`Drawn: docs/pictures/${Object.keys(pictures).join(", ")}`];
}
