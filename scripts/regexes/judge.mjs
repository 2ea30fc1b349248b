process.env.RECHECK_BACKEND = "pure";
const { checkSync } = await import("recheck");

/** Long enough for the hardest of ours on a busy machine; the result is the same with more. */
const TIMEOUT_MS = 120_000;
/** It gives up on made texts after so many steps, and would after some milliseconds: on a busy machine plain matching took longer, and was called unsafe. */
const BY_STEPS = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

/**
 * What is wrong with a regular expression, in words; null when it matches in linear time. An expression that cannot
 * be judged counts as wrong: write it so that it can be.
 * @param {string} pattern @param {string} flags
 * @returns {string | null}
 */
export function problemOf(pattern, flags) {
  const result = checkSync(pattern, flags, { timeout: TIMEOUT_MS, ...BY_STEPS });
  if (result.status === "safe") return null;
  if (result.status === "unknown") return `cannot be judged (${result.error.kind})`;
  return `backtracks: ${result.complexity.summary}, for example on ${result.attack.pattern}`;
}
