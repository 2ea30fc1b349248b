/** Marks held against labels: right when the spans overlap and the measure is the label's; each label is matched once. */
import type { Label, Passage } from "./labels.ts";
import type { Mark } from "./marks.ts";

export interface Hit {
  readonly mark: Mark;
  readonly label: Label;
  readonly intervalRight: boolean;
  readonly scopeRight: boolean;
}

export interface FalseMark {
  readonly mark: Mark;
  /** The measure that the label under the mark has instead, if a label is there at all. */
  readonly wanted: string | null;
}

export interface Outcome {
  readonly passage: Passage;
  readonly hits: readonly Hit[];
  readonly falses: readonly FalseMark[];
  readonly missed: readonly Label[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function score(passage: Passage, marks: readonly Mark[]): Outcome {
  const open = new Set(passage.labels.filter((label) => label.measure !== null && !label.tolerated));
  const hits: Hit[] = [];
  const falses: FalseMark[] = [];
  for (const mark of marks) {
    const under = passage.labels.filter((label) => overlap(label, mark));
    const label = under.find((candidate) => candidate.measure === mark.measure && open.has(candidate));
    if (label) {
      open.delete(label);
      const intervalRight = label.min === mark.min && label.max === mark.max;
      hits.push({ mark, label, intervalRight, scopeRight: label.scope === mark.scope });
    } else if (!under.some(({ tolerated }) => tolerated)) {
      falses.push({ mark, wanted: under[0]?.measure ?? null });
    }
  }
  return { passage, hits, falses, missed: [...open] };
}
