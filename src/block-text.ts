/** Builds one block's text from pieces of text nodes, or of a pasted text: white space collapsed as on screen, every character traceable. */

/** `length` characters of the block's text from `at` on, copied from `node` at `offset` without a gap. */
export interface Run<Source = Text> {
  readonly at: number;
  readonly node: Source;
  readonly offset: number;
  length: number;
}

/** What HTML collapses; a no-break space is a character. */
const SPACE = /[\t\n\f\r ]/;

/**
 * Where text is not shown as it is written: all white space but one space between two characters, and the soft hyphen and
 * zero-width characters, which are invisible and would split "3&shy;000" or a name.
 */
const GAP = /[\t\n\f\r \u00ad\u200b-\u200d\u2060\ufeff]{2,}|[\t\n\f\r\u00ad\u200b-\u200d\u2060\ufeff]|^ | $/g;

/** A whole block's text at one go, the same as would be built of its pieces. */
export const collapsed = (raw: string): string =>
  raw.replace(GAP, (gap) => (SPACE.test(gap) ? " " : "")).replace(/^ | $/g, "");

export class BlockText<Source = Text> {
  #parts: string[] = [];
  #length = 0;
  #runs: Run<Source>[] = [];
  /** White space is written only when a character follows it, so that a block never ends in one. */
  #space: { node: Source; offset: number } | "break" | null = null;

  get length(): number {
    return this.#length;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Copies stretches, not characters: a page has hundreds of thousands of these. `data` stands in the node from `offset` on. */
  add(node: Source, data: string, offset = 0): void {
    let from = 0;
    GAP.lastIndex = 0;
    for (let gap = GAP.exec(data); gap; gap = GAP.exec(data)) {
      this.#write(node, offset, data, from, gap.index);
      const space = gap[0].search(SPACE);
      if (space >= 0) this.#space ??= { node, offset: offset + gap.index + space };
      from = GAP.lastIndex;
    }
    this.#write(node, offset, data, from, data.length);
  }

  /** A line break inside the block: white space that belongs to no text node. */
  addBreak(): void {
    this.#space ??= "break";
  }

  /** The block so far, or null when it holds no text; begins the next one. */
  take(): { text: string; runs: readonly Run<Source>[] } | null {
    const [parts, runs] = [this.#parts, this.#runs];
    this.#parts = [];
    this.#length = 0;
    this.#runs = [];
    this.#space = null;
    return runs.length === 0 ? null : { text: parts.join(""), runs };
  }

  #write(node: Source, offset: number, data: string, from: number, to: number): void {
    if (from >= to) return;
    if (this.#space && this.#length > 0) {
      if (this.#space === "break") this.#push(" ");
      else this.#append(" ", this.#space.node, this.#space.offset);
    }
    this.#space = null;
    this.#append(from === 0 && to === data.length ? data : data.slice(from, to), node, offset + from);
  }

  #append(text: string, node: Source, offset: number): void {
    const last = this.#runs.at(-1);
    const follows = last && last.node === node && last.offset + last.length === offset;
    if (follows && last.at + last.length === this.#length) last.length += text.length;
    else this.#runs.push({ at: this.#length, node, offset, length: text.length });
    this.#push(text);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
