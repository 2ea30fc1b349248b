/** Who reads the same sentences: ours, and what others use. */
export const QUANTITIES = "reading quantities";
export const CHECK = "whole check";
export const COMPROMISE = "compromise";
export const RECOGNIZERS = "@microsoft/recognizers-text-number";

export const READER_NAMES = [QUANTITIES, CHECK, COMPROMISE, RECOGNIZERS] as const;

export type ReaderName = (typeof READER_NAMES)[number];
