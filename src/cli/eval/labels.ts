/** Labelled passages in the format of the project's guide to figures, and which half of them is held out. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Interval, Scope } from "../../types/database.ts";

export interface Label extends Interval {
  readonly exact: string;
  /** UTF-16 offsets in the passage. */
  readonly start: number;
  readonly end: number;
  readonly measure: string | null;
  readonly scope: Scope | null;
  /** A sensible reader could argue either way: marking it or not counts neither way. */
  readonly tolerated: boolean;
}

export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly published: string | null;
  /** Passages of one wire story share it; null where the file does not say. */
  readonly group: string | null;
  readonly labels: readonly Label[];
}

interface RawLabel extends Interval {
  readonly exact: string;
  readonly nth?: number;
  readonly measure?: string | null;
  readonly scope?: Scope;
  readonly tolerated?: boolean;
}

/** One story in three is kept from the eyes of whoever tunes the engine. */
const HELD_OUT_OF = 3;
const HASH_DIGITS = 8;

/** Stories are held out whole: two passages of one wire story would leak into each other. */
export function isHeldOut({ group }: Pick<Passage, "group">): boolean {
  if (group === null) return false;
  const hash = createHash("sha256").update(group).digest("hex").slice(0, HASH_DIGITS);
  return Number.parseInt(hash, 16) % HELD_OUT_OF === 0;
}

/** Where the words stand in the text for the `nth` time, from 0; -1 where they do not. */
export function indexOfNth(text: string, words: string, nth: number): number {
  let at = text.indexOf(words);
  for (let seen = 0; seen < nth && at >= 0; seen++) at = text.indexOf(words, at + 1);
  return at;
}

function readLabel(raw: RawLabel, text: string, id: string): Label {
  const nth = raw.nth ?? 0;
  const start = indexOfNth(text, raw.exact, nth);
  if (start < 0) throw new Error(`${id}: label "${raw.exact}" (nth ${nth}) does not stand in the text`);
  return {
    exact: raw.exact,
    start,
    end: start + raw.exact.length,
    min: raw.min,
    max: raw.max,
    measure: raw.measure ?? null,
    scope: raw.scope ?? null,
    tolerated: raw.tolerated === true,
  };
}

export function readLine(line: string): Passage {
  const raw = JSON.parse(line);
  return {
    id: raw.id,
    text: raw.text,
    title: raw.title ?? "",
    published: raw.published ?? null,
    group: raw.split_group ?? null,
    labels: raw.figures.map((label: RawLabel) => readLabel(label, raw.text, raw.id)),
  };
}

export const readLabels = (file: string): Promise<Passage[]> => readLines(file, readLine);

/** What each line of a file says. @throws with file and line where one cannot be read */
export async function readLines<T>(file: string, read: (line: string) => T): Promise<T[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => {
    try {
      return read(line);
    } catch (error) {
      throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  });
}
