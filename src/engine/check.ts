/** Blocks of a page to figures with their reports: the way of one number through the rooms. */

import { cutPieces } from "../pieces.ts";
import type { Database } from "../types/database.ts";
import type { Article, Block, Correction, Coverage, Figure, Findings, Leftover } from "../types/findings.ts";
import { startSection } from "./claims/carry.ts";
import { Chronology, type Times } from "./claims/chronology.ts";
import { type ClaimIndex, indexDatabase } from "./claims/claim-index.ts";
import type { FigureReading } from "./claims/figure-reading.ts";
import { readPassage, rememberTitle } from "./claims/figures.ts";
import { speakerBook } from "./claims/speaker-book.ts";
import type { SpeakerBook } from "./claims/speaker-names.ts";
import { Voices } from "./claims/speakers-of-passage.ts";
import { isAboutElsewhere, namesTopic, readTopic } from "./claims/topic.ts";
import { countedGroup } from "./claims/vocabulary-of-claims.ts";
import { compareFigure } from "./compare/index.ts";
import { correctFigure } from "./correct.ts";
import { leftovers } from "./leftovers.ts";
import { mentioned } from "./mentioned.ts";

export interface Engine {
  /** What there is to compare with. */
  readonly coverage: Coverage;
  /** Finds the figures of `blocks` that answer a measure and compares each with the database's claims. Never throws on any text. */
  check(article: Article, blocks: readonly Block[]): Findings;
  /** The quantities of `blocks` that answer no measure, each with why, as if the text were about the battle. */
  leftovers(article: Article, blocks: readonly Block[]): readonly Leftover[];
  /** The figure as a reader has corrected it, compared anew. */
  correct(figure: Figure, correction: Correction): Findings;
  /** The same engine, comparing with no claim of these reports: those that are the very page that is read. */
  without(reports: readonly string[]): Engine;
}

/** Indexes the database once; `check` may then be called for any number of pages. */
export const createEngine = (database: Database): Engine =>
  engineOver(indexDatabase(database), speakerBook(database.speakers));

function engineOver(index: ClaimIndex, speakers: SpeakerBook): Engine {
  const { coverage } = index;
  return {
    coverage,
    check: (article, blocks) => check(article, blocks, index, speakers),
    leftovers,
    correct: (figure, correction) => {
      const figures = [correctFigure(figure, correction, index)];
      return { onTopic: true, figures, ...mentioned(figures, index), coverage };
    },
    without: (reports) => {
      const nearest: ClaimIndex["nearest"] = (...asked) =>
        index.nearest(...asked).filter(({ report }) => !reports.includes(report));
      return engineOver({ ...index, nearest }, speakers);
    },
  };
}

function check(
  article: Article,
  blocks: readonly Block[],
  index: ClaimIndex,
  speakers: SpeakerBook,
): Findings {
  const topic = readTopic(article, blocks);
  const figures: Figure[] = [];
  const abroad = isAboutElsewhere(article.title);
  const opening = rememberTitle(article.title, abroad);
  let memory = opening;
  const voices = new Voices(speakers, article.published);
  const chronology = new Chronology(article.published);
  for (const [order, block] of blocks.entries()) {
    if (!topic.speaks[order]) continue;
    if (block.level > 0)
      memory = startSection(opening, isAboutElsewhere(block.text) || (abroad && !namesTopic(block.text)));
    for (const piece of cutPieces(block.text)) {
      const passage = readPassage(piece.text, memory);
      memory = passage.memory;
      voices.hear(passage.sentences);
      if (block.context) continue;
      for (const reading of passage.figures) {
        if (reading.measure === null) continue;
        const said = voices.of(reading.sentence, reading.quantity);
        const times = chronology.of(reading, passage.sentences, said.spokeOn);
        const place = { block: block.id, start: piece.start };
        figures.push(toFigure(reading, place, said.speaker, times, index));
      }
    }
  }
  return { onTopic: topic.onTopic, figures, ...mentioned(figures, index), coverage: index.coverage };
}

function toFigure(
  reading: FigureReading,
  place: { readonly block: number; readonly start: number },
  speaker: string | null,
  times: Times,
  index: ClaimIndex,
): Figure {
  const { quantity, scope } = reading;
  const measure = reading.measure as string;
  const known = index.measures.get(measure);
  const who = countedGroup(reading, known?.who ?? reading.who);
  const { exact, value, min, max, hedge, noun } = quantity;
  const figure = {
    start: place.start + quantity.start,
    end: place.start + quantity.end,
    exact,
    value,
    min,
    max,
    hedge,
    unit: quantity.unit === "things" && reading.who !== "things" ? "people" : quantity.unit,
    noun,
    block: place.block,
    measure,
    who,
    scope,
    speaker,
    ...times,
    confidence: reading.confidence,
    why: reading.why,
  } as const;
  return { ...figure, reports: compareFigure(figure, measure, index) };
}
