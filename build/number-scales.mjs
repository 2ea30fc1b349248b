/**
 * d3-scale's scales run between colours, strings and objects as well as between numbers, and carry d3-interpolate and d3-color
 * for it: 16 of the popup's 120 kB, parsed at each opening. Ours run between numbers only, and so does this, in its place.
 */
const NUMBERS = `export const interpolateNumber = (from, to) => (share) => from * (1 - share) + to * share;
export const interpolate = interpolateNumber;
const notForNumbers = () => {
  throw new Error("build/number-scales.mjs leaves this kind of scale out");
};
export { notForNumbers as interpolateRound, notForNumbers as piecewise };`;

/** @type {import("esbuild").Plugin} */
export const numberScales = {
  name: "number-scales",
  setup(build) {
    build.onResolve({ filter: /^d3-interpolate$/ }, () => ({
      path: "numbers",
      namespace: "number-scales",
      sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: "number-scales" }, () => ({ contents: NUMBERS, loader: "js" }));
  },
};
