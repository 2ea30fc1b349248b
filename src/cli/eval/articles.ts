/** Labelled articles: on whose word each figure is, of which day, and since when it counts. */
import type { DatePrecision, Day, Scope } from "../../types/database.ts";
import type { Article, Block } from "../../types/findings.ts";
import { paragraphBlocks } from "../line-blocks.ts";
import { indexOfNth, readLines } from "./labels.ts";

export interface ArticleLabel {
  readonly paragraph: number;
  readonly exact: string;
  /** Which of several equal ones in the paragraph, from 0. */
  readonly nth?: number;
  readonly measure: string;
  readonly scope: Scope;
  /** Id in the database; null where it knows nobody on whose word the number is, "?" where a careful reader cannot tell. */
  readonly speaker: string | null;
  /** null where the article's own day is all there is. */
  readonly day: Day | null;
  readonly precision: DatePrecision;
  readonly from: Day | null;
  /** Another careful reader may find it otherwise: not judged. */
  readonly debatable?: readonly string[];
  readonly tolerated?: boolean;
}

export interface LabelledArticle {
  readonly id: string;
  readonly published: Day;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly figures: readonly ArticleLabel[];
}

export const readArticles = (file: string): Promise<LabelledArticle[]> =>
  readLines(file, (line): LabelledArticle => JSON.parse(line));

/** What the engine is given of an article; that it is about the battle is known. */
export const checkable = ({ title, published, paragraphs }: LabelledArticle): [Article, Block[]] => [
  { title, description: "", published, topic: true },
  paragraphBlocks(paragraphs),
];

/** Where a label's words begin in their paragraph. */
export function placeOf(
  { paragraphs, id }: LabelledArticle,
  { paragraph, exact, nth = 0 }: ArticleLabel,
): number {
  const at = indexOfNth(paragraphs[paragraph] ?? "", exact, nth);
  if (at < 0) throw new Error(`${id}: "${exact}" (nth ${nth}) does not stand in paragraph ${paragraph}`);
  return at;
}
