/** A number as people type it, with a sign between its thousands or without. */

/** One sign throughout; no-break spaces, narrow ones too, are \s. */
const GROUPED = /^[1-9]\d{0,2}(?:([,\s'’])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;

const PLAIN = /^\d+(?:\.\d+)?$/;

/**
 * What is not understood comes back as it was typed, to be refused with it. So does a decimal comma: who found "1,5" taken for
 * one and a half would write "1,500" for the same, which is fifteen hundred.
 */
export function readNumber(text: string): number | string | null {
  if (text === "") return null;
  if (GROUPED.test(text)) return Number(text.replace(/[,\s'’]/g, ""));
  return PLAIN.test(text) ? Number(text) : text;
}
