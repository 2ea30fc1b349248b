/** A page's figures as a report to be confirmed: nothing of it counts before the reader has looked at it. */
import type { PageFigure, PageReport } from "../messages.ts";
import type { PageText, TextPosition } from "../sheet/selectors.ts";
import { positionOf } from "../sheet/selectors.ts";
import type { Claim, ClaimUnit, Speaker, TextQuoteSelector } from "../types/database.ts";
import { slug } from "./ids.ts";
import type { Lists, OwnClaim, OwnReport } from "./own.ts";

export interface Proposal {
  readonly report: OwnReport;
  /** Speakers that the database does not know. */
  readonly speakers: readonly Speaker[];
}

export interface PageFacts {
  readonly outlet: string | null;
  readonly language: string | null;
}

/** data/schemas/report.schema.json: selector, and the rule of at most twelve words. */
export const CONTEXT_CHARACTERS = 32;
const WORDS_AFTER = 5;
const MOST_EXACT = 120;
const MOST_WORDS_CHARACTERS = 80;

/** Text is cut by the UTF-16 unit, and a page may hold any: halves of characters go, which no report may hold. */
const whole = (cut: string): string => cut.replace(/\p{Cs}/gu, "");

/** The number with a few words after it, in one line. */
function quoteAt({ start, end }: TextPosition, text: string): TextQuoteSelector {
  const line = text.slice(end, end + MOST_EXACT).split("\n", 1)[0] ?? "";
  const after = (line.match(/^(?:\s*\S+){0,8}/)?.[0] ?? "")
    .split(/(?<=\S)(?=\s)/)
    .slice(0, WORDS_AFTER)
    .join("");
  const room = Math.max(0, MOST_EXACT - (end - start));
  const to = end + (after.length <= room ? after.length : 0);
  return {
    exact: whole(text.slice(start, to)),
    prefix: whole(text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start)),
    suffix: whole(text.slice(to, to + CONTEXT_CHARACTERS)),
  };
}

const CLAIM_UNITS: readonly string[] = ["people", "things", "km2", "usd", "share"] satisfies ClaimUnit[];

type Said = Pick<Claim, "speaker" | "speakerRole">;

function speakerOf({ figure }: PageFigure, lists: Lists, own: Map<string, Speaker>): Said {
  const { speaker } = figure;
  if (speaker === null) return { speaker: null, speakerRole: "reporter" };
  const known = lists.speakers.get(speaker);
  if (known) return { speaker, speakerRole: known.role };
  const id = slug(speaker);
  own.set(id, { id, name: speaker, spellings: [], body: null, role: "unnamed" });
  return { speaker: id, speakerRole: "unnamed" };
}

function claimOf(
  item: PageFigure,
  position: TextPosition,
  id: string,
  text: string,
  lists: Lists,
  own: Map<string, Speaker>,
): OwnClaim {
  const { figure } = item;
  const { min, max, hedge, scope, asOf, who } = figure;
  const measure = lists.measures.get(figure.measure);
  const unit = CLAIM_UNITS.includes(figure.unit) ? (figure.unit as ClaimUnit) : (measure?.unit ?? "people");
  return {
    id,
    measure: figure.measure,
    ...{ min, max, hedge, scope, asOf, who, unit },
    words: whole(figure.exact.slice(0, MOST_WORDS_CHARACTERS)),
    place: measure?.place ?? "Baghouz",
    periodFrom: figure.periodFrom ?? null,
    periodTo: null,
    asOfPrecision: asOf ? (figure.asOfPrecision ?? "day") : null,
    ...speakerOf(item, lists, own),
    statement: id,
    selector: quoteAt(position, text),
    note: null,
  };
}

/** @param id of the new report. */
export function proposeReport(
  page: PageReport,
  text: PageText,
  { outlet, language }: PageFacts,
  lists: Lists,
  id: string,
): Proposal {
  const own = new Map<string, Speaker>();
  const claims = page.figures.flatMap((item, at) => {
    const position = positionOf(item.figure, text);
    return position ? [claimOf(item, position, `${id}-${at + 1}`, text.text, lists, own)] : [];
  });
  const host = URL.canParse(page.url) ? new URL(page.url).hostname.replace(/^www\./, "") : "";
  const publisher = outlet ?? host;
  const report: OwnReport = {
    id,
    collection: "own",
    outlet: publisher,
    agency: null,
    wording: publisher,
    republished: [],
    reworded: false,
    headline: page.title,
    url: /^https?:/.test(page.url) ? (page.url.split("#", 1)[0] ?? null) : null,
    published: page.published,
    publishedPrecision: page.published ? "day" : null,
    retrieved: null,
    language: language ?? "en",
    readFrom: "passage",
    textFile: null,
    sha256: null,
    note: null,
    claims,
  };
  return { report, speakers: [...own.values()] };
}
