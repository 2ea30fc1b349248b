/**
 * The whole protocol, one type per direction. Both doors treat what arrives as unknown: a message from
 * another sender or of another shape is dropped, as if nobody had spoken.
 */
import { type Fields, isFields } from "./fields.ts";
import type { Measure, Scope, Speaker } from "./types/database.ts";
import type { Article, Block, Correction, Coverage, Figure, Findings, Leftover } from "./types/findings.ts";

/** From a page or the popup to the background. */
export type ToBackground =
  | { readonly type: "check"; readonly article: Article; readonly blocks: readonly Block[] }
  | { readonly type: "badge"; readonly count: number }
  | { readonly type: "coverage" }
  /** Puts the card's bundle into the frame that asks. */
  | { readonly type: "load-card" }
  /** Opens the panel beside the tab that asks; answered with whether the browser allowed it. */
  | { readonly type: "open-panel" }
  /** The figure whose card is open changed: for panels, which then ask the page again. */
  | { readonly type: "current" }
  /** Text that the reader points at, on any page: what was read in it, and what answers no question. */
  | { readonly type: "read-text"; readonly article: Article; readonly blocks: readonly Block[] }
  /** `url`: the page's, of which the asker, a page of the extension, speaks. */
  | {
      readonly type: "correct";
      readonly figure: Figure;
      readonly correction: Correction;
      readonly url: string;
    }
  /** Questions and speakers to choose from. */
  | { readonly type: "lists" }
  /** Opens the desk with this text to check. */
  | { readonly type: "open-desk"; readonly text: string };

/** From the popup or the background to a page. */
export type ToPage =
  /**
   * `read`: the reader asks for it, so that a page on a site that is read only when asked is read now.
   * `asText`: answered with the report as JSON (src/browser.ts says why).
   */
  | { readonly type: "get-report"; readonly read?: boolean; readonly asText?: boolean }
  /** The text in which the report's figures stand. */
  | { readonly type: "get-text" }
  | { readonly type: "show"; readonly figure: number }
  /** To the next (1) or previous (-1) figure. */
  | { readonly type: "step"; readonly by: 1 | -1 };

/**
 * The only message of the line (a `Port`) between a page and a list of its figures, in both directions: what the reader points
 * at there is lit here, without moving the page. null: at none.
 */
export interface Pointer {
  readonly figure: number | null;
}

/** A figure in its place on the page. */
export interface PageFigure {
  /** Unique on the page. */
  readonly id: number;
  readonly figure: Figure;
  /** The sentence around the figure's words. */
  readonly before: string;
  readonly after: string;
}

/** "unreachable": the page was read, but the background did not answer. "off": the reader switched us off here. */
export type PageState = "off" | "off-topic" | "unreachable" | "nothing" | "figures";

/** What findings speak of, by id. */
export const TABLES = ["claims", "reports", "speakers", "measures"] as const satisfies (keyof Findings)[];
export type TableName = (typeof TABLES)[number];

/** Everything about a page; the page keeps the only copy. */
export interface PageReport extends Pick<Findings, TableName> {
  readonly state: PageState;
  /** Whether the background did not answer for a part of the page; what was found is of the rest. */
  readonly missed: boolean;
  readonly url: string;
  readonly title: string;
  readonly published: string | null;
  /** In page order. */
  readonly figures: readonly PageFigure[];
  /** The figure whose card is open, or that was shown last. */
  readonly current: number | null;
  readonly coverage: Coverage | null;
}

export const isText = (value: unknown): value is string => typeof value === "string";
export const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
const isOptionalFlag = (value: unknown): boolean => value === undefined || typeof value === "boolean";

const isBlock = (value: unknown): value is Block =>
  isFields(value) &&
  isCount(value.id) &&
  isText(value.text) &&
  isCount(value.level) &&
  value.level <= 6 &&
  isOptionalFlag(value.context);

const isArticle = (value: unknown): value is Article =>
  isFields(value) &&
  isText(value.title) &&
  isText(value.description) &&
  isTextOrNull(value.published) &&
  isOptionalFlag(value.topic);

export function isToBackground(value: unknown): value is ToBackground {
  if (!isFields(value)) return false;
  switch (value.type) {
    case "badge":
      return isCount(value.count);
    case "check":
    case "read-text":
      return isArticle(value.article) && Array.isArray(value.blocks) && value.blocks.every(isBlock);
    case "correct":
      return isFigure(value.figure) && isCorrection(value.correction) && isText(value.url);
    case "open-desk":
      return isText(value.text);
    case "coverage":
    case "load-card":
    case "open-panel":
    case "current":
    case "lists":
      return true;
    default:
      return false;
  }
}

export function isToPage(value: unknown): value is ToPage {
  if (!isFields(value)) return false;
  switch (value.type) {
    case "get-report":
      return isOptionalFlag(value.read) && isOptionalFlag(value.asText);
    case "get-text":
      return true;
    case "show":
      return isCount(value.figure);
    case "step":
      return value.by === 1 || value.by === -1;
    default:
      return false;
  }
}

export const isPointer = (value: unknown): value is Pointer =>
  isFields(value) && (value.figure === null || isCount(value.figure));

/** Where a figure's words stand. */
export const isPlace = (value: unknown): value is Fields & Pick<Figure, "block" | "start" | "end"> =>
  isFields(value) &&
  isCount(value.block) &&
  isCount(value.start) &&
  isCount(value.end) &&
  value.start < value.end;

export const isFigure = (value: unknown): value is Figure =>
  isPlace(value) &&
  isText(value.exact) &&
  isText(value.measure) &&
  Array.isArray(value.why) &&
  Array.isArray(value.reports);

const SCOPES: readonly unknown[] = ["level", "event", "total"] satisfies Scope[];

export const isCorrection = (value: unknown): value is Correction =>
  isFields(value) &&
  isText(value.measure) &&
  SCOPES.includes(value.scope) &&
  isTextOrNull(value.asOf) &&
  isTextOrNull(value.speaker);

/** The page's text, block by block in page order, and what else it says of itself. */
export interface PageText {
  readonly blocks: readonly { readonly id: number; readonly text: string }[];
  readonly outlet: string | null;
  readonly language: string | null;
}

export const isPageText = (value: unknown): value is PageText =>
  isFields(value) &&
  isTextOrNull(value.outlet) &&
  isTextOrNull(value.language) &&
  Array.isArray(value.blocks) &&
  value.blocks.every((block) => isFields(block) && isCount(block.id) && isText(block.text));

/** What was read in a text: figures with their reports, and numbers that answer no question. */
export interface TextReading extends Findings {
  readonly leftovers: readonly Leftover[];
}

export interface ChoiceLists {
  readonly measures: readonly Measure[];
  readonly speakers: readonly Speaker[];
}

export const isChoiceLists = (value: unknown): value is ChoiceLists =>
  isFields(value) && Array.isArray(value.measures) && Array.isArray(value.speakers);

export const isCoverage = (value: unknown): value is Coverage =>
  isFields(value) &&
  isText(value.version) &&
  [value.from, value.to].every(isTextOrNull) &&
  [value.reports, value.claims, value.outlets, value.countries, value.languages, value.speakers].every(
    isCount,
  );

export const hasTables = (value: Fields): boolean => TABLES.every((name) => isFields(value[name]));

export const isFindings = (value: unknown): value is Findings =>
  isFields(value) &&
  typeof value.onTopic === "boolean" &&
  Array.isArray(value.figures) &&
  value.figures.every(isFigure) &&
  hasTables(value) &&
  isCoverage(value.coverage);

export const isTextReading = (value: unknown): value is TextReading =>
  isFindings(value) && Array.isArray((value as Partial<TextReading>).leftovers);

const STATES: readonly unknown[] = [
  "off",
  "off-topic",
  "unreachable",
  "nothing",
  "figures",
] satisfies PageState[];

export const isPageFigure = (value: unknown): value is PageFigure =>
  isFields(value) &&
  isCount(value.id) &&
  isFigure(value.figure) &&
  isText(value.before) &&
  isText(value.after);

export const isPageReport = (value: unknown): value is PageReport =>
  isFields(value) &&
  STATES.includes(value.state) &&
  typeof value.missed === "boolean" &&
  isText(value.url) &&
  isText(value.title) &&
  isTextOrNull(value.published) &&
  Array.isArray(value.figures) &&
  value.figures.every(isPageFigure) &&
  (value.current === null || isCount(value.current)) &&
  hasTables(value) &&
  (value.coverage === null || isCoverage(value.coverage));
