/** Who reads the same sentences: ours, and what others use; and ours on articles full of figures, which ask more of it. */
export const QUANTITIES = "reading quantities";
export const CHECK = "whole check";
export const CHECK_ARTICLES = "whole check, articles about the battle";
export const COMPROMISE = "compromise";
export const RECOGNIZERS = "@microsoft/recognizers-text-number";

/** The first is the one that the others are compared with. */
export const READER_NAMES = [COMPROMISE, QUANTITIES, CHECK, CHECK_ARTICLES, RECOGNIZERS] as const;

export type ReaderName = (typeof READER_NAMES)[number];
