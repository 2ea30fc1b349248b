/** What is read of the figures of whole articles, as text. */
import { fixed, grid, type Row } from "./grid.ts";
import { type ArticleResult, type ArticleScores, ASPECTS } from "./judge-articles.ts";
import { share } from "./tally.ts";
import { ARTICLES } from "./thresholds.ts";

function scoreRow(name: string, { articles, labels, found, aspects }: ArticleScores): Row {
  const shares = ASPECTS.map((aspect) => fixed(share(...aspects[aspect])));
  return [`${name} (${articles} articles)`, labels, found, ...shares];
}

export function articlesText({ whole, heldOut }: ArticleResult): string {
  const rows = [scoreRow("all", whole), scoreRow("held out", heldOut)];
  const goal = `speaker ${ARTICLES.speaker}, day ${ARTICLES.day}, from ${ARTICLES.from}`;
  return `articles: on whose word, of which day, since when (of the figures found; goal: ${goal})\n${grid([["", "figures", "found", ...ASPECTS], ...rows])}`;
}
