/** What lies in the store may be of another version or damaged: only what every page can draw is taken for a sheet. */
import { type Fields, fieldsOf, isFields } from "../fields.ts";
import {
  hasTables,
  isCorrection,
  isCount,
  isCoverage,
  isFigure,
  isPageFigure,
  isText,
  isTextOrNull,
} from "../messages.ts";
import { type Entry, type Sheet, TICKS } from "./sheet.ts";

const isTime = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));

function isSelectors(value: unknown): boolean {
  const { position, quote } = fieldsOf(value);
  const { start, end } = fieldsOf(position);
  const { exact, prefix, suffix } = fieldsOf(quote);
  return isCount(start) && isCount(end) && [exact, prefix, suffix].every(isText);
}

const isSaid = ({ tick, note, changed, correction, corrected }: Fields): boolean =>
  TICKS.some((known) => known === tick) &&
  isText(note) &&
  (changed === null || isTime(changed)) &&
  (correction === null || isCorrection(correction)) &&
  (corrected === null || isFigure(corrected));

const isEntry = (value: unknown): value is Entry =>
  isFields(value) &&
  isCount(value.id) &&
  isSelectors(value.selectors) &&
  isPageFigure(value.item) &&
  isSaid(value);

export const isSheet = (value: unknown): value is Sheet =>
  isFields(value) &&
  isText(value.url) &&
  isText(value.title) &&
  isTextOrNull(value.published) &&
  hasTables(value) &&
  (value.coverage === null || isCoverage(value.coverage)) &&
  Array.isArray(value.entries) &&
  value.entries.every(isEntry) &&
  isTime(value.saved);
