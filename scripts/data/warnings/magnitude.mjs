/** A slip of a zero is a factor of ten. */
const FAR = 10;
/** Only like is held to like: one convoy is no total. */
const GROUP = ["measure", "scope", "unit"];

const middle = (/** @type {any} */ { min, max }) => ((min ?? max) + (max ?? min)) / 2;
const ratio = (/** @type {number} */ a, /** @type {number} */ b) => Math.max(a, b) / Math.min(a, b);

/** Values ten times away from every other value of their measure, scope and unit. @param {readonly { claim: any, report: any }[]} pairs @returns {import("./all.mjs").Warning[]} */
export function magnitudeWarnings(pairs) {
  return pairs.flatMap(({ claim, report }) => {
    const others = pairs
      .filter((other) => other.claim !== claim && GROUP.every((field) => other.claim[field] === claim[field]))
      .map((other) => middle(other.claim));
    if (others.length === 0 || middle(claim) === 0) return [];
    const nearest = Math.min(...others.map((value) => ratio(value, middle(claim))));
    if (nearest < FAR) return [];
    const problem = `"${claim.words}" is ${Math.round(nearest)} times away from every other ${claim.measure}; count its zeros`;
    return [{ claim, report, field: "min", problem }];
  });
}
