/** The figures of the record as docs/data.md shows them. */
import { listed, recordFigures } from "../data/figures.mjs";
import { putBetween, table } from "./markdown.mjs";
import { FACTS } from "./render.mjs";

const READ_FROM = new Map([
  ["text", "read whole (core)"],
  ["passage", "read from passages"],
  ["list", "known from a list of cases"],
]);
const KINDS = new Map([
  ["newspaper", "newspapers and magazines"],
  ["broadcaster", "broadcasters"],
  ["agency", "agencies"],
  ["weblog", "weblogs"],
  ["aggregator", "aggregators"],
  ["monitor", "monitors"],
  ["un", "UN"],
]);
const ROLES = new Map([
  ["reporter", "the outlet or agency itself"],
  ["party", "a party"],
  ["monitor", "a monitor"],
  ["unnamed", "somebody unnamed"],
  ["un", "the UN"],
  ["outside-state", "an outside state"],
]);
const languageName = new Intl.DisplayNames("en", { type: "language" });

/** @param {import("../data/load.mjs").Data} data @returns {string} Markdown */
export function renderRecord(data) {
  const figures = recordFigures(data);
  const { reports, outlets, countries, claims, measures, quoted, speakers, firstDay, lastDay } = figures;
  const languages = new Map(figures.languages.map(([code]) => [code, languageName.of(code) ?? code]));
  const rows = [
    ["reports", `${reports}: ${listed(figures.readFrom, READ_FROM)}`],
    ["outlets", `${outlets} in ${countries} countries: ${listed(figures.kinds, KINDS)}`],
    ["language", listed(figures.languages, languages)],
    ["claims", `${claims} on ${measures.length} measures, as of ${firstDay} to ${lastDay}`],
    [
      "on whose word",
      `${listed(figures.roles, ROLES)}; of the outlets' and agencies' own, ${figures.ownFromPassages} from passages`,
    ],
    [
      "speakers",
      `${quoted} quoted, of ${speakers} that the record knows; ${figures.withoutSpeaker} claims without one`,
    ],
    ["statements", `${figures.statements}, of which ${figures.shared} are printed by several reports`],
    [
      "without a day",
      `${figures.undatedClaims} claims; ${figures.undatedReports} reports without one of publication`,
    ],
  ];
  return [
    `Version ${figures.version} ([what changed](../data/CHANGELOG.md)).`,
    table([["", ""], ...rows]),
    `Claims per measure: ${listed(measures)}.`,
  ].join("\n\n");
}

/** @param {string} document @param {import("../data/load.mjs").Data} data @returns {string} @throws where it has lost its marks */
export const putRecord = (document, data) => putBetween(document, FACTS, renderRecord(data));
