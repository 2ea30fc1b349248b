/** The texts that the database was read from, as pages: every claim found where it stands, and nothing else marked. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Engine } from "../../engine/index.ts";
import type { Claim, Database, Report } from "../../types/database.ts";
import type { Figure } from "../../types/findings.ts";
import { lineBlocks } from "../line-blocks.ts";
import { overlap } from "./score.ts";

interface Placed {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
}

export interface ReportOutcome {
  readonly report: string;
  readonly claims: number;
  /** Marked with the claim's measure. */
  readonly found: number;
  readonly intervalRight: number;
  readonly scopeRight: number;
  /** One line each for --errors. */
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Where the claim's words stand: its selector says which of several equal numbers is meant. */
function place(claim: Claim, text: string): Placed {
  const { prefix, exact, suffix } = claim.selector;
  const quote = text.indexOf(prefix + exact + suffix);
  if (quote < 0) throw new Error(`claim ${claim.id}: its selector does not stand in the text`);
  const start = quote + prefix.length + Math.max(0, exact.indexOf(claim.words));
  return { claim, start, end: start + claim.words.length };
}

function describe(claim: Claim, figures: readonly Figure[]): string {
  const read = figures.map(({ exact, measure }) => `"${exact}" as ${measure}`).join(", ");
  return `${claim.id} "${claim.words}" ${claim.measure}: ${read === "" ? "not marked" : `marked ${read}`}`;
}

function scoreReport(engine: Engine, report: Report, claims: readonly Claim[], text: string): ReportOutcome {
  const article = { title: report.headline, description: "", published: report.published };
  const { figures } = engine.check(article, lineBlocks(text));
  const spanOf = ({ block, start, end }: Figure) => ({ start: block + start, end: block + end });
  const placed = claims.map((claim) => place(claim, text));
  const judged = placed.map((spot) => {
    const under = figures.filter((figure) => overlap(spanOf(figure), spot));
    return { spot, under, hit: under.find(({ measure }) => measure === spot.claim.measure) };
  });
  const extra = figures.filter((figure) => !placed.some((spot) => overlap(spanOf(figure), spot)));
  return {
    report: report.id,
    claims: claims.length,
    found: judged.filter(({ hit }) => hit).length,
    intervalRight: judged.filter(
      ({ spot, hit }) => hit && hit.min === spot.claim.min && hit.max === spot.claim.max,
    ).length,
    scopeRight: judged.filter(({ spot, hit }) => hit?.scope === spot.claim.scope).length,
    missed: judged.filter(({ hit }) => !hit).map(({ spot, under }) => describe(spot.claim, under)),
    extra: extra.map(({ exact, measure }) => `"${exact}" as ${measure}`),
  };
}

/** Reports whose text is not in `folder` are left out. */
export async function scoreReports(
  engine: Engine,
  database: Database,
  folder: string,
): Promise<ReportOutcome[]> {
  const files = await readdir(folder);
  const outcomes: ReportOutcome[] = [];
  for (const report of database.reports) {
    const file = files.find((name) => name.startsWith(`${report.id}_`) && name.endsWith(".txt"));
    if (!file) continue;
    const text = await readFile(path.join(folder, file), "utf8");
    const claims = database.claims.filter((claim) => claim.report === report.id);
    outcomes.push(scoreReport(engine, report, claims, text));
  }
  return outcomes;
}
