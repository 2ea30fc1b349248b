/** Builds one block's text from pieces of text nodes: white space collapsed as on screen, every character traceable. */
import type { Run } from "./node-range.ts";

/** Soft hyphen and zero-width characters: invisible, and they would split "3&shy;000" or a name. */
const isInvisible = (code: number) =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

/** Space, tab, newline, form feed, carriage return: what HTML collapses. A no-break space is a character. */
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);

export class BlockText {
  private text = "";
  private runs: Run[] = [];
  /** White space is written only when a character follows it, so that a block never ends in one. */
  private space: { node: Text; offset: number } | "break" | null = null;

  add(node: Text): void {
    const { data } = node;
    for (let offset = 0; offset < data.length; offset++) {
      const code = data.charCodeAt(offset);
      if (isSpace(code)) this.space ??= { node, offset };
      else if (!isInvisible(code)) this.write(data.charAt(offset), node, offset);
    }
  }

  /** A line break inside the block: white space that belongs to no text node. */
  addBreak(): void {
    this.space ??= "break";
  }

  /** The block so far, or null when it holds no text; begins the next one. */
  take(): { text: string; runs: readonly Run[] } | null {
    const { text, runs } = this;
    this.text = "";
    this.runs = [];
    this.space = null;
    return text === "" ? null : { text, runs };
  }

  private write(character: string, node: Text, offset: number): void {
    if (this.space && this.text !== "") {
      if (this.space === "break") this.text += " ";
      else this.append(" ", this.space.node, this.space.offset);
    }
    this.space = null;
    this.append(character, node, offset);
  }

  private append(character: string, node: Text, offset: number): void {
    const last = this.runs.at(-1);
    if (
      last &&
      last.node === node &&
      last.offset + last.length === offset &&
      last.at + last.length === this.text.length
    )
      last.length++;
    else this.runs.push({ at: this.text.length, node, offset, length: 1 });
    this.text += character;
  }
}
