/** Is each figure of an article read on the right word, of the right day, and since the right day? Which figures are found at all is the labelled sentences' matter. */
import type { Engine } from "../../engine/index.ts";
import type { Day } from "../../types/database.ts";
import type { Figure } from "../../types/findings.ts";
import { type ArticleLabel, checkable, type LabelledArticle, placeOf } from "./articles.ts";
import { isHeldOut } from "./labels.ts";
import { overlap } from "./score.ts";

/** What is judged of a figure besides its measure. */
export const ASPECTS = ["scope", "speaker", "day", "from"] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Judged {
  readonly article: LabelledArticle;
  readonly label: ArticleLabel;
  /** null where it was not found with the label's measure. */
  readonly figure: Figure | null;
  /** Only those that are judged. */
  readonly right: Readonly<Partial<Record<Aspect, boolean>>>;
}

export interface ArticleScores {
  readonly articles: number;
  readonly labels: number;
  readonly found: number;
  /** Right and judged, of those found. */
  readonly aspects: Readonly<Record<Aspect, readonly [right: number, judged: number]>>;
}

export interface ArticleResult {
  readonly whole: ArticleScores;
  readonly heldOut: ArticleScores;
  /** Of the seen articles only. */
  readonly judged: readonly Judged[];
}

function judge(label: ArticleLabel, figure: Figure, published: Day): Judged["right"] {
  const isStated = label.day !== null;
  const isDay = isStated
    ? figure.asOf === label.day && (figure.asOfPrecision ?? "day") === label.precision
    : figure.dayInferred === true || figure.asOf === published;
  const all: Record<Aspect, boolean> = {
    scope: figure.scope === label.scope,
    speaker: figure.speaker === label.speaker,
    day: isDay,
    from: (figure.periodFrom ?? null) === label.from,
  };
  const isJudged = (aspect: Aspect) =>
    !label.debatable?.includes(aspect) && !(aspect === "speaker" && label.speaker === "?");
  return Object.fromEntries(ASPECTS.filter(isJudged).map((aspect) => [aspect, all[aspect]]));
}

function judgeArticle(engine: Engine, article: LabelledArticle): Judged[] {
  const { figures } = engine.check(...checkable(article));
  return article.figures
    .filter(({ tolerated }) => !tolerated)
    .map((label) => {
      const start = placeOf(article, label);
      const span = { start, end: start + label.exact.length };
      const figure =
        figures.find(
          (found) =>
            found.block === label.paragraph && overlap(found, span) && found.measure === label.measure,
        ) ?? null;
      return { article, label, figure, right: figure ? judge(label, figure, article.published) : {} };
    });
}

function scores(judged: readonly Judged[]): ArticleScores {
  const found = judged.filter(({ figure }) => figure !== null);
  const countOf = (aspect: Aspect) => {
    const answers = found.flatMap(({ right }) => right[aspect] ?? []);
    return [answers.filter(Boolean).length, answers.length] as const;
  };
  return {
    articles: new Set(judged.map(({ article }) => article)).size,
    labels: judged.length,
    found: found.length,
    aspects: Object.fromEntries(
      ASPECTS.map((aspect) => [aspect, countOf(aspect)]),
    ) as ArticleScores["aspects"],
  };
}

export function scoreArticles(engine: Engine, articles: readonly LabelledArticle[]): ArticleResult {
  const judged = articles.flatMap((article) => judgeArticle(engine, article));
  const isHeld = ({ article }: Judged) => isHeldOut({ group: article.id });
  return {
    whole: scores(judged),
    heldOut: scores(judged.filter(isHeld)),
    judged: judged.filter((one) => !isHeld(one)),
  };
}
