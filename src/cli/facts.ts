/** `node scripts/run.mjs src/cli/facts.ts`: what README says of accuracy, measured again, as JSON. For `npm run facts`. */
import database from "virtual:database";
import { createEngine } from "../engine/index.ts";
import { type ArticleScores, ASPECTS } from "./eval/judge-articles.ts";
import type { Labelled } from "./eval/labelled.ts";
import { scoreAll } from "./eval/scoreboard.ts";
import { share, type Tally } from "./eval/tally.ts";

const round = (value: number): number => Math.round(value * 100) / 100;

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

const articleFacts = ({ articles, found, aspects }: ArticleScores) => ({
  articles,
  figures: found,
  ...Object.fromEntries(ASPECTS.map((aspect) => [aspect, round(share(...aspects[aspect]))])),
});

const halves = (name: string, { heldOut }: Labelled) =>
  heldOut ? [row(`${name}, held out`, heldOut.passages, heldOut)] : [];

const board = await scoreAll(createEngine(database), database);

console.log(
  JSON.stringify({
    accuracy: board.labelled.flatMap(({ name, result }) => [
      row(name, result.whole.passages, result.whole),
      ...halves(name, result),
    ]),
    articles: board.articles && articleFacts(board.articles.whole),
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
