/** Who reads the same sentences: ours, and what others use; and ours on articles full of figures, which ask more of it. */
export const QUANTITIES = "reading quantities";
export const CHECK = "whole check";
export const CHECK_ARTICLES = "whole check, articles about the battle";
export const COMPROMISE = "compromise";
export const RECOGNIZERS = "@microsoft/recognizers-text-number";

export const READER_NAMES = [QUANTITIES, CHECK, CHECK_ARTICLES, COMPROMISE, RECOGNIZERS] as const;

export type ReaderName = (typeof READER_NAMES)[number];
