/** Each miss, false mark, wrong interval and wrong scope with its sentence; never one of the held-out half. */
import type { Interval } from "../../types/database.ts";
import { ASPECTS, type Judged } from "./judge-articles.ts";
import type { Outcome } from "./score.ts";
import type { Scoreboard } from "./scoreboard.ts";

const span = ({ min, max }: Interval): string => `${min ?? "-"}..${max ?? "-"}`;

function outcomeLines({ passage, hits, falses, missed }: Outcome): string[] {
  const wrong = falses.map(
    ({ mark, wanted }) =>
      `FALSE "${mark.exact}" as ${mark.measure}, label ${wanted ?? "null"}, confidence ${mark.confidence.toFixed(2)}`,
  );
  const misses = missed.map((label) => `MISSED "${label.exact}" ${label.measure}`);
  const intervals = hits
    .filter(({ intervalRight }) => !intervalRight)
    .map(({ mark, label }) => `INTERVAL "${mark.exact}" ${span(mark)}, label ${span(label)}`);
  const scopes = hits
    .filter(({ scopeRight }) => !scopeRight)
    .map(({ mark, label }) => `SCOPE "${mark.exact}" ${mark.measure} ${mark.scope}, label ${label.scope}`);
  const lines = [...wrong, ...misses, ...intervals, ...scopes];
  return lines.length === 0 ? [] : [`${passage.id}: ${passage.text}`, ...lines.map((line) => `    ${line}`)];
}

function articleLines({ article, label, figure, right }: Judged): string[] {
  const wrong = ASPECTS.filter((aspect) => right[aspect] === false);
  if (figure === null || wrong.length === 0) return [];
  const read = { ...figure, day: figure.dayInferred ? null : figure.asOf, from: figure.periodFrom ?? null };
  return [
    `${article.id} (${article.published}): ${article.paragraphs[label.paragraph]}`,
    ...wrong.map(
      (aspect) => `    ${aspect.toUpperCase()} "${label.exact}" ${read[aspect]}, label ${label[aspect]}`,
    ),
  ];
}

/** The labelled outcomes of a scoreboard are those of the seen half: the others never leave the scorer. */
export function errorLines(board: Scoreboard): string[] {
  const { articles, offtopic, pages, reports, newsquant } = board;
  const marked = offtopic?.forcedOpen.flatMap(({ passage, mark }) => [
    `${passage.id}: ${passage.text}`,
    `    FALSE (gate forced open) "${mark.exact}" as ${mark.measure}`,
  ]);
  return [
    ...board.labelled.flatMap(({ name, result }) => [`== ${name}`, ...result.outcomes.flatMap(outcomeLines)]),
    ...(articles ? ["== articles", ...articles.judged.flatMap(articleLines)] : []),
    ...(marked ? ["== off-topic", ...marked] : []),
    ...(pages?.flatMap(({ page, marks }) => marks.map((mark) => `${page}: FALSE ${mark}`)) ?? []),
    ...(reports?.flatMap(({ report, missed, extra }) => [
      ...missed.map((line) => `MISSED ${line}`),
      ...extra.map((line) => `report ${report}: FALSE ${line}`),
    ]) ?? []),
    ...(newsquant ? ["== NewsQuant", ...newsquant.errors] : []),
  ];
}
