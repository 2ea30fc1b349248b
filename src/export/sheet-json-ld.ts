/** A check sheet as linked data: figures and claims as of schema.org, what was noted as annotations of the W3C. */
import type { Row } from "../sheet/bring.ts";
import type { Entry, Sheet } from "../sheet/sheet.ts";
import { correctedWords, notedSentence } from "../sheet/shown.ts";
import { jsonLd } from "./json-ld.ts";
import { pageGraph } from "./page-json-ld.ts";
import { asPage } from "./sheet-page.ts";

/** https://www.w3.org/TR/annotation-vocab/ */
const ANNOTATIONS = "http://www.w3.org/ns/anno.jsonld";

const body = (purpose: string, value: string) => ({
  type: "TextualBody",
  purpose,
  value,
  format: "text/plain",
});

/** A correction is an edit of what the machine read in these words, in the terms of the database. */
const corrected = (entry: Entry) =>
  entry.correction
    ? [body("editing", JSON.stringify({ words: correctedWords(entry), ...entry.correction }))]
    : [];

function annotation({ entry, presence }: Row, { url }: Sheet) {
  const { selectors, tick, note, changed } = entry;
  return {
    "@context": ANNOTATIONS,
    type: "Annotation",
    motivation: "assessing",
    ...(changed && { modified: changed }),
    body: [
      body("tagging", tick),
      ...(presence ? [body("classifying", presence)] : []),
      ...(presence === "changed" ? [body("describing", notedSentence(entry))] : []),
      ...(note ? [body("commenting", note)] : []),
      ...corrected(entry),
    ],
    target: {
      source: url,
      selector: [
        { type: "TextPositionSelector", ...selectors.position },
        { type: "TextQuoteSelector", ...selectors.quote },
      ],
    },
  };
}

export function sheetJsonLd(sheet: Sheet, rows: readonly Row[]): string {
  const figures = { "@context": "https://schema.org", "@graph": pageGraph(asPage(sheet, rows)) };
  const graph = [figures, ...rows.map((row) => annotation(row, sheet))];
  return jsonLd({ "@graph": graph });
}
