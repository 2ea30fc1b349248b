/** `node scripts/run.mjs src/cli/facts.ts`: what README says of accuracy, measured again, as JSON. For `npm run facts`. */
import database from "virtual:database";
import { createEngine } from "../engine/index.ts";
import { ASPECTS } from "./eval/judge-articles.ts";
import type { Labelled } from "./eval/labelled.ts";
import { scoreAll } from "./eval/scoreboard.ts";
import type { Tally } from "./eval/tally.ts";

const round = (value: number): number => Math.round(value * 100) / 100;

const shareOf = ([right, judged]: readonly [number, number]): number => round(right / Math.max(1, judged));

function row(name: string, passages: number, { all, interval, scope }: Tally) {
  return {
    name,
    passages,
    precision: round(all.precision),
    recall: round(all.recall),
    interval: round(interval),
    scope: round(scope),
  };
}

const halves = (name: string, { heldOut }: Labelled) =>
  heldOut ? [row(`${name}, held out`, heldOut.passages, heldOut)] : [];

const board = await scoreAll(createEngine(database), database);

console.log(
  JSON.stringify({
    accuracy: board.labelled.flatMap(({ name, result }) => [
      row(name, result.whole.passages, result.whole),
      ...halves(name, result),
    ]),
    articles: board.articles && {
      articles: board.articles.whole.articles,
      figures: board.articles.whole.found,
      ...Object.fromEntries(
        ASPECTS.map((aspect) => [aspect, shareOf(board.articles?.whole.aspects[aspect] ?? [0, 0])]),
      ),
    },
    offtopic: board.offtopic && {
      passages: board.offtopic.passages,
      asIs: board.offtopic.asIs.length,
      forcedOpen: board.offtopic.forcedOpen.length,
    },
    newsquant: board.newsquant && {
      f1: round(board.newsquant.values.f1),
      bounds: round(board.newsquant.bounds),
    },
  }),
);
