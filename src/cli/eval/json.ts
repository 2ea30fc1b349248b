/** The scoreboard for machines: numbers only, no sentence of any labelled file. */
import type { Scoreboard } from "./scoreboard.ts";

export function scoreboardJson({
  labelled,
  articles,
  offtopic,
  pages,
  reports,
  newsquant,
  speed,
  missing,
}: Scoreboard) {
  return {
    labelled: labelled.map(({ name, result: { whole, seen, heldOut } }) => ({ name, whole, seen, heldOut })),
    articles: articles && { whole: articles.whole, heldOut: articles.heldOut },
    offtopic: offtopic && {
      passages: offtopic.passages,
      asIs: offtopic.asIs.length,
      forcedOpen: offtopic.forcedOpen.length,
    },
    pages,
    reports,
    newsquant: newsquant && {
      sentences: newsquant.sentences,
      values: newsquant.values,
      bounds: newsquant.bounds,
    },
    speed,
    missing,
  };
}
