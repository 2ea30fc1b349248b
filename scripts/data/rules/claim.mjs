import { dateMistakes } from "./dates.mjs";
import { intervalMistakes } from "./interval.mjs";
import { selectorMistakes } from "./selector.mjs";

/**
 * A field of a claim and what is wrong with it.
 * @typedef {[field: string, problem: string]} Wrong
 * @typedef {{ measures: Map<string, any>, speakers: Map<string, any> }} Lists
 */

/** @param {any} claim @param {any} measure @returns {Wrong[]} */
function measureMistakes(claim, measure) {
  if (!measure) return [["measure", `is "${claim.measure}", which data/measures.json does not have`]];
  // A share of what the measure counts ("one third of Iraq and Syria") answers the measure in its own unit.
  if (claim.unit === measure.unit || claim.unit === "share") return [];
  return [["unit", `is ${claim.unit}; the measure ${measure.id} is counted in ${measure.unit}`]];
}

/** @param {any} claim @param {any} report @param {Map<string, any>} speakers @returns {Wrong[]} */
function speakerMistakes(claim, report, speakers) {
  if (claim.speaker === null) {
    if (claim.speakerRole === "reporter") return [];
    return [
      ["speakerRole", `is ${claim.speakerRole}; without a speaker the outlet itself speaks: "reporter"`],
    ];
  }
  const speaker = speakers.get(claim.speaker);
  if (!speaker) return [["speaker", `is "${claim.speaker}", which data/speakers.json does not have`]];
  // As a speaker and as the author of the wording it would count as two origins.
  if (speaker.name === report.agency) {
    return [
      ["speaker", `is "${claim.speaker}", whose wording this is; an author that quotes nobody is null`],
    ];
  }
  if (speaker.role === claim.speakerRole) return [];
  return [
    ["speakerRole", `is ${claim.speakerRole}; ${speaker.name} is "${speaker.role}" in data/speakers.json`],
  ];
}

/**
 * @param {any} claim @param {any} report @param {Lists} lists
 * @returns {Wrong[]}
 */
export function claimMistakes(claim, report, { measures, speakers }) {
  const measure = measures.get(claim.measure);
  return [
    ...measureMistakes(claim, measure),
    ...intervalMistakes(claim),
    ...dateMistakes(claim, report),
    ...speakerMistakes(claim, report, speakers),
    ...selectorMistakes(claim),
  ];
}
