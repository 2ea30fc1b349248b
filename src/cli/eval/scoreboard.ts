/** Everything that `npm run eval` measures, as data. */
import type { Engine } from "../../engine/index.ts";
import type { Database } from "../../types/database.ts";
import { readArticles } from "./articles.ts";
import { type ArticleResult, scoreArticles } from "./judge-articles.ts";
import { type Labelled, scoreLabelled } from "./labelled.ts";
import { readLabels } from "./labels.ts";
import { type NewsQuant, readNewsQuant, scoreSentences } from "./newsquant.ts";
import { type ReportOutcome, scoreReports } from "./reports.ts";
import { ARTICLE_LABELS, INDEPENDENT_LABELS, missingShared, OWN_LABELS, shared } from "./shared.ts";
import { markOfftopic, markPages, type Offtopic, type PageMarks } from "./silence.ts";
import { checkSpeed } from "./speed.ts";
import { INDEPENDENT, type LabelledGoals, OWN, SHARED } from "./thresholds.ts";

export interface LabelledFile {
  readonly name: string;
  readonly result: Labelled;
  /** null for a file that somebody brings along. */
  readonly goals: LabelledGoals | null;
}

export interface Scoreboard {
  readonly labelled: readonly LabelledFile[];
  readonly articles: ArticleResult | null;
  readonly offtopic: Offtopic | null;
  readonly pages: readonly PageMarks[] | null;
  readonly reports: readonly ReportOutcome[] | null;
  readonly newsquant: NewsQuant | null;
  /** Megabytes a second of the whole check, on the labelled passages. */
  readonly speed: number;
  readonly missing: readonly string[];
}

async function labelled(
  engine: Engine,
  name: string,
  file: string,
  goals: LabelledGoals | null,
): Promise<LabelledFile> {
  return { name, goals, result: scoreLabelled(engine, await readLabels(file)) };
}

/** One labelled file and nothing else: for whoever brings their own. */
export async function scoreFile(engine: Engine, file: string): Promise<Scoreboard> {
  const only = await labelled(engine, file, file, null);
  const speed = checkSpeed(engine, await readLabels(file));
  return {
    labelled: [only],
    articles: null,
    offtopic: null,
    pages: null,
    reports: null,
    newsquant: null,
    speed,
    missing: [],
  };
}

export async function scoreAll(engine: Engine, database: Database): Promise<Scoreboard> {
  const { labels, offtopic, pages, reports, newsquant } = shared;
  return {
    labelled: [
      await labelled(engine, "own sentences", OWN_LABELS, OWN),
      await labelled(engine, "independent sentences", INDEPENDENT_LABELS, INDEPENDENT),
      ...(labels ? [await labelled(engine, "shared sentences", labels, SHARED)] : []),
    ],
    articles: scoreArticles(engine, await readArticles(ARTICLE_LABELS)),
    offtopic: offtopic === null ? null : markOfftopic(engine, await readLabels(offtopic)),
    pages: pages === null ? null : await markPages(engine, pages),
    reports: reports === null ? null : await scoreReports(engine, database, reports),
    newsquant: newsquant === null ? null : scoreSentences(await readNewsQuant(newsquant)),
    speed: checkSpeed(engine, await readLabels(OWN_LABELS)),
    missing: missingShared(),
  };
}
