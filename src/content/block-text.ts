/** Builds one block's text from pieces of text nodes: white space collapsed as on screen, every character traceable. */
import type { Run } from "./node-range.ts";

/** Soft hyphen and zero-width characters: invisible, and they would split "3&shy;000" or a name. */
const isInvisible = (code: number) =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

/** Space, tab, newline, form feed, carriage return: what HTML collapses. A no-break space is a character. */
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);

const isShown = (code: number) => code > 32 && !isInvisible(code);

export class BlockText {
  private parts: string[] = [];
  private length = 0;
  private runs: Run[] = [];
  /** White space is written only when a character follows it, so that a block never ends in one. */
  private space: { node: Text; offset: number } | "break" | null = null;

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Copies stretches, not characters: a page has hundreds of thousands of these. */
  add(node: Text, data: string): void {
    let from = 0;
    for (let at = 0; at < data.length; at++) {
      const code = data.charCodeAt(at);
      if (code > 32 && code < 0xad) continue;
      if (isSpace(code)) {
        // One space between two characters is as it will be shown.
        if (code === 32 && at > from && isShown(data.charCodeAt(at + 1))) continue;
        this.write(node, data, from, at);
        this.space ??= { node, offset: at };
      } else if (isInvisible(code)) this.write(node, data, from, at);
      else continue;
      from = at + 1;
    }
    this.write(node, data, from, data.length);
  }

  /** A line break inside the block: white space that belongs to no text node. */
  addBreak(): void {
    this.space ??= "break";
  }

  /** The block so far, or null when it holds no text; begins the next one. */
  take(): { text: string; runs: readonly Run[] } | null {
    const { parts, runs } = this;
    this.parts = [];
    this.length = 0;
    this.runs = [];
    this.space = null;
    return runs.length === 0 ? null : { text: parts.join(""), runs };
  }

  private write(node: Text, data: string, from: number, to: number): void {
    if (from >= to) return;
    if (this.space && this.length > 0) {
      if (this.space === "break") this.push(" ");
      else this.append(" ", this.space.node, this.space.offset);
    }
    this.space = null;
    this.append(from === 0 && to === data.length ? data : data.slice(from, to), node, from);
  }

  private append(text: string, node: Text, offset: number): void {
    const last = this.runs.at(-1);
    const follows = last && last.node === node && last.offset + last.length === offset;
    if (follows && last.at + last.length === this.length) last.length += text.length;
    else this.runs.push({ at: this.length, node, offset, length: text.length });
    this.push(text);
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
