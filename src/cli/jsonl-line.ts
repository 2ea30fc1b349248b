/** One line of JSON in, what to answer out. The door of `npm run check -- --jsonl`: nothing behind it sees an unchecked value. */
import { toDay } from "../article.ts";
import type { Day } from "../types/database.ts";
import type { Article, Figure, Quantity } from "../types/findings.ts";
import type { EngineFor } from "./engines.ts";
import { lineBlocks } from "./line-blocks.ts";

interface Passage {
  readonly id: unknown;
  readonly article: Article;
  readonly url: string | null;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Absent and null both mean "not known". */
function text(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (value !== undefined && typeof value !== "string") throw new Error(`"${name}" must be a string`);
  return value;
}

function flag(fields: Fields, name: string): boolean | undefined {
  const value = fields[name] ?? undefined;
  if (value !== undefined && typeof value !== "boolean") throw new Error(`"${name}" must be true or false`);
  return value;
}

/** As on a page: a time of day behind it, or no dashes, are no harm. A day that is read as none would date every figure otherwise. */
function day(fields: Fields, name: string): Day | null {
  const written = text(fields, name);
  if (written === undefined) return null;
  const found = toDay(written);
  if (!found) throw new Error(`"${name}" must be a day of the calendar, YYYY-MM-DD`);
  return found;
}

function readPassage(line: string): Passage {
  const record: unknown = JSON.parse(line);
  if (typeof record !== "object" || record === null || Array.isArray(record))
    throw new Error("expected an object");
  const fields = record as Fields;
  const passage = text(fields, "text");
  if (passage === undefined) throw new Error('"text" is missing');
  const topic = flag(fields, "topic");
  return {
    id: fields.id ?? null,
    text: passage,
    url: text(fields, "url") ?? null,
    article: {
      title: text(fields, "title") ?? "",
      description: "",
      published: day(fields, "published"),
      ...(topic === undefined ? {} : { topic }),
    },
  };
}

function openFigure(figure: Figure) {
  const { measure, scope, speaker, asOf, asOfPrecision, periodFrom, confidence, why } = figure;
  const reports = figure.reports.map(({ claim, relation }) => ({ claim, relation }));
  const told = { measure, scope, speaker, asOf, asOfPrecision, periodFrom, confidence, why, reports };
  return { ...openQuantity(figure, figure.block), ...told };
}

function openQuantity({ exact, min, max, value, hedge, unit, start, end }: Quantity, block: number) {
  return { exact, start: block + start, end: block + end, min, max, value, hedge, unit, measure: null };
}

/** Throws with words for whoever wrote the line. @param quantities reads every quantity; given for `--all`. */
export function checkLine(
  line: string,
  engineFor: EngineFor,
  quantities?: (text: string) => readonly Quantity[],
) {
  const { id, article, url, text } = readPassage(line);
  const blocks = lineBlocks(text);
  const { onTopic, figures } = engineFor(url).check(article, blocks);
  const ours = figures.map(openFigure);
  if (!quantities) return { id, onTopic, figures: ours };
  const others = blocks
    .flatMap((block) => quantities(block.text).map((quantity) => openQuantity(quantity, block.id)))
    .filter(({ start, end }) => !ours.some((figure) => figure.start < end && start < figure.end));
  return { id, onTopic, figures: [...ours, ...others].sort((a, b) => a.start - b.start) };
}
