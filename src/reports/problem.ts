/** Why something is not taken, as data: the rules that find it know no language. */
import type { MessageKey } from "../types/message-key.ts";

/** Something in the terms of the data's format: a field, or a value that the field may have. A form calls both otherwise. */
export interface Term {
  readonly field: string;
  readonly value?: string;
}

/** A message of _locales with its values, worded where it is shown (src/voice/problem.ts). */
export type Problem = readonly [key: MessageKey, ...values: (string | Term)[]];
