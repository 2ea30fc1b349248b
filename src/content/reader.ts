/** Reads parts of a page: collect, ask the background, paint. One reader per article. */
import type { Article, Block } from "../types/findings.ts";
import { askFindings, tellCount } from "./ask.ts";
import { collectSteps, type TextBlock } from "./collect.ts";
import { composedContains, isReadable } from "./composed.ts";
import { pageLayout } from "./layout.ts";
import { MESSAGE_CHARACTERS } from "./limits.ts";
import type { Painter } from "./paint.ts";
import type { Report } from "./report.ts";
import { inSlices } from "./slices.ts";

const toBlock = ({ id, text, level }: TextBlock): Block => ({ id, text, level });
const toContext = (block: TextBlock): Block => ({ ...toBlock(block), context: true });

/** The last heading and the last block: what a reader has in mind at this point. */
function lastWords(blocks: readonly TextBlock[]): TextBlock[] {
  const last = blocks.at(-1);
  const heading = blocks.findLast(({ level }) => level > 0);
  if (!last) return [];
  return heading && heading !== last ? [heading, last] : [last];
}

function* inMessages(blocks: readonly TextBlock[]): Generator<TextBlock[]> {
  let message: TextBlock[] = [];
  let size = 0;
  for (const block of blocks) {
    if (size > 0 && size + block.text.length > MESSAGE_CHARACTERS) {
      yield message;
      message = [];
      size = 0;
    }
    message.push(block);
    size += block.text.length;
  }
  if (message.length > 0) yield message;
}

export class Reader {
  private blocks: TextBlock[] = [];
  private nextId = 1;

  constructor(
    private readonly article: Article,
    private readonly report: Report,
    private readonly painter: Painter,
    private readonly onTree: (root: ShadowRoot | Document) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Reads these roots afresh; the answer says whether they brought a figure. */
  async read(roots: readonly Node[]): Promise<boolean> {
    const before = this.report.size;
    const removed = this.forget(roots);
    let added = 0;
    for (const root of roots.filter(isReadable)) added += await this.readOne(root);
    if (this.signal.aborted) return false;
    if (added + removed > 0 || before !== this.report.size) await tellCount(this.report.size);
    return added > 0;
  }

  private async readOne(root: Node): Promise<number> {
    const context = lastWords(this.blocksBefore(root));
    const collector = { nextId: () => this.nextId++, onTree: this.onTree };
    const blocks = await inSlices(collectSteps(root, pageLayout, collector), this.signal);
    this.blocks.push(...blocks);
    let heard = context;
    let added = 0;
    for (const message of inMessages(blocks)) {
      added += await this.ask(heard, message);
      heard = lastWords([...heard, ...message]);
    }
    return added;
  }

  private async ask(heard: readonly TextBlock[], blocks: readonly TextBlock[]): Promise<number> {
    const article = this.report.onTopic ? { ...this.article, topic: true } : this.article;
    const findings = await askFindings(article, [...heard.map(toContext), ...blocks.map(toBlock)]);
    if (this.signal.aborted) return 0;
    if (!findings) {
      this.report.missed = true;
      return 0;
    }
    const added = this.report.add(blocks, findings);
    for (const [id, place] of added) this.painter.mark(id, place);
    return added.length;
  }

  private blocksBefore(root: Node): TextBlock[] {
    const isBefore = ({ runs: [first] }: TextBlock) =>
      first !== undefined &&
      (root.compareDocumentPosition(first.node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const before = this.blocks.filter(isBefore);
    return before.sort((a, b) => {
      const [first, second] = [a.runs[0]?.node, b.runs[0]?.node];
      return first && second && first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1;
    });
  }

  /** Drops what these roots held, and all that left the page. */
  private forget(roots: readonly Node[]): number {
    const isGone = ({ runs }: TextBlock) =>
      runs.some(({ node }) => !node.isConnected || roots.some((root) => composedContains(root, node)));
    this.blocks = this.blocks.filter((block) => !isGone(block));
    const gone = this.report.drop(isGone);
    for (const id of gone) this.painter.unmark(id);
    return gone.length;
  }
}
