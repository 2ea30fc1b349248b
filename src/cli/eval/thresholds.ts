/** What the scoreboard must show, each with its reason. The tests hold the engine to it, `npm run eval` prints it. */

export interface LabelledGoals {
  readonly precision: number;
  readonly recall: number;
  readonly interval: number;
  readonly scope: number;
}

/** Our own sentences: written by those who wrote the engine, so they guard what works and prove nothing new. */
export const OWN: LabelledGoals = { precision: 0.95, recall: 0.92, interval: 0.95, scope: 0.85 };

/**
 * Sentences written and labelled by others, many of them harder than the press prints. Before any rule was written for what
 * they showed, the nineteen batches read at precision 0.75 to 0.97 and recall 0.56 to 0.95; they have been worked on since.
 */
export const INDEPENDENT: LabelledGoals = { precision: 0.93, recall: 0.85, interval: 0.95, scope: 0.88 };

/** Two careful people who label blind agree at 0.99, 0.96 and 0.89 (scope): a little under that ceiling. */
export const SHARED: LabelledGoals = { precision: 0.97, recall: 0.95, interval: 0.98, scope: 0.88 };

/**
 * Whole articles, written and labelled by somebody who had not seen the engine. Before anything was written for them it read 0.69
 * of their speakers, 0.69 of their days and 0.81 of what sums count from.
 */
export const ARTICLES = { speaker: 0.8, day: 0.85, from: 0.85 };

/** What the tests hold the engine to on those sentences: a little below the goal, so that one sentence read otherwise breaks no build. */
export const SHARED_FLOOR: LabelledGoals = { precision: 0.95, recall: 0.93, interval: 0.97, scope: 0.86 };

/** A wrong mark costs more trust than ten good ones earn: other battles stay unmarked. */
export const OFFTOPIC_MARKS = 0;
/** With the gate forced open only the clause can refuse: one passage in twenty may slip through. */
export const OFFTOPIC_MARKS_A_PASSAGE = 0.05;
/** Saved pages on other subjects. */
export const PAGE_MARKS = 0;

/** The texts of the database: read by people claim by claim, so all but one in fifty must be found. */
export const REPORT_RECALL = 0.98;
/** Every number in them that is a figure is a claim; a mark elsewhere is wrong. */
export const REPORT_EXTRA = 0;

/** General news: what the words hold at best where units and idioms are not ours. */
export const NEWSQUANT = { f1: 0.94, bounds: 0.9 };
