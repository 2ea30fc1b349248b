/** What a rule is asked in, and what is right of it: sentences for what is found, whole articles for who speaks and when. Held-out ones are left alone. */
import type { Engine } from "../../engine/index.ts";
import { readArticles } from "../eval/articles.ts";
import { scoreArticles } from "../eval/judge-articles.ts";
import { isHeldOut, readLabels } from "../eval/labels.ts";
import { marksOf } from "../eval/marks.ts";
import { score } from "../eval/score.ts";
import { ARTICLE_LABELS, INDEPENDENT_LABELS, shared } from "../eval/shared.ts";

export const SUMS = ["right", "wrong", "scope", "speaker", "day", "from"] as const;
/** Figures found, false marks, and those found whose scope, speaker, day and start of the period are right. */
export type Sums = Readonly<Record<(typeof SUMS)[number], number>>;

const NOTHING: Sums = { right: 0, wrong: 0, scope: 0, speaker: 0, day: 0, from: 0 };

/** Reads one text; nothing where the engine fails without the rule. */
export type Read = () => Sums | null;

const orNothing =
  (read: () => Partial<Sums>): Read =>
  () => {
    try {
      return { ...NOTHING, ...read() };
    } catch {
      return null;
    }
  };

async function sentences(engine: Engine): Promise<Read[]> {
  const files = [INDEPENDENT_LABELS, ...(shared.labels ? [shared.labels] : [])];
  const passages = (await Promise.all(files.map(readLabels))).flat().filter((one) => !isHeldOut(one));
  return passages.map((passage) =>
    orNothing(() => {
      const { hits, falses } = score(passage, marksOf(engine, passage, "open"));
      const scope = hits.filter(({ scopeRight }) => scopeRight).length;
      return { right: hits.length, wrong: falses.length, scope };
    }),
  );
}

async function articles(engine: Engine): Promise<Read[]> {
  const all = await readArticles(ARTICLE_LABELS);
  return all
    .filter(({ id }) => !isHeldOut({ group: id }))
    .map((article) =>
      orNothing(() => {
        const { speaker, day, from } = scoreArticles(engine, [article]).whole.aspects;
        return { speaker: speaker[0], day: day[0], from: from[0] };
      }),
    );
}

export const readingsOf = async (engine: Engine): Promise<Read[]> => [
  ...(await sentences(engine)),
  ...(await articles(engine)),
];
