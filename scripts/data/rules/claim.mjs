import { notAmong, shown, termOf } from "../problem.mjs";
import { dateMistakes } from "./dates.mjs";
import { intervalMistakes } from "./interval.mjs";
import { selectorMistakes } from "./selector.mjs";

/**
 * A field of a claim and what is wrong with it.
 * @typedef {[field: string, problem: import("../problem.mjs").Problem]} Wrong
 * @typedef {{ measures: Map<string, any>, speakers: Map<string, any> }} Lists
 */

/** @param {any} claim @param {Lists["measures"]} measures @returns {Wrong[]} */
function measureMistakes(claim, measures) {
  const measure = measures.get(claim.measure);
  if (!measure) return [["measure", notAmong(claim.measure, measures.keys())]];
  // A share of what the measure counts ("one third of Iraq and Syria") answers the measure in its own unit.
  if (claim.unit === measure.unit || claim.unit === "share") return [];
  const [found, counted] = [termOf("unit", claim.unit), termOf("unit", measure.unit)];
  return [["unit", ["problemUnit", found, termOf("measure", measure.id), counted]]];
}

/** The role of an outlet that quotes nobody. */
const REPORTER = "reporter";

const roleOf = (/** @type {string} */ role) => termOf("speakerRole", role);

/** @param {any} claim @param {any} report @param {Map<string, any>} speakers @returns {Wrong[]} */
function speakerMistakes(claim, report, speakers) {
  if (claim.speaker === null) {
    if (claim.speakerRole === REPORTER) return [];
    return [["speakerRole", ["problemReporter", roleOf(claim.speakerRole), roleOf(REPORTER)]]];
  }
  const speaker = speakers.get(claim.speaker);
  if (!speaker) return [["speaker", ["problemSpeaker", shown(claim.speaker)]]];
  // As a speaker and as the author of the wording it would count as two origins.
  if (speaker.name === report.agency) return [["speaker", ["problemOwnWording", shown(claim.speaker)]]];
  if (speaker.role === claim.speakerRole) return [];
  return [["speakerRole", ["problemRole", roleOf(claim.speakerRole), speaker.name, roleOf(speaker.role)]]];
}

/**
 * @param {any} claim @param {any} report @param {Lists} lists
 * @returns {Wrong[]}
 */
export function claimMistakes(claim, report, { measures, speakers }) {
  return [
    ...measureMistakes(claim, measures),
    ...intervalMistakes(claim),
    ...dateMistakes(claim, report),
    ...speakerMistakes(claim, report, speakers),
    ...selectorMistakes(claim),
  ];
}
