/** Reads parts of a page: collect, ask the background, paint. One reader per article. */
import type { Article, Block } from "../types/findings.ts";
import { askFindings, tellCount } from "./ask.ts";
import { type Changes, within } from "./changes.ts";
import { collectSteps, type TextBlock } from "./collect.ts";
import { isPresent, isReadable, parentOf } from "./composed.ts";
import { pageLayout } from "./layout.ts";
import { CONTEXT_CHARACTERS, MESSAGE_CHARACTERS } from "./limits.ts";
import { neighbours } from "./neighbours.ts";
import type { Painter } from "./paint.ts";
import type { Report } from "./report.ts";
import { lastWords, Shelf } from "./shelf.ts";
import { giveWay, inSlices } from "./slices.ts";

/** A block to be checked, or one that only says what the reader has in mind. */
interface Heard {
  readonly block: TextBlock;
  readonly isContext: boolean;
}

const toBlock = ({ block: { id, text, level }, isContext }: Heard): Block =>
  isContext ? { id, text: text.slice(-CONTEXT_CHARACTERS), level, context: true } : { id, text, level };

const asContext = (blocks: readonly TextBlock[]): Heard[] =>
  blocks.map((block) => ({ block, isContext: true }));

/** Blocks that follow one another in the page, and what stands before them. */
interface Passage {
  readonly context: readonly TextBlock[];
  readonly blocks: readonly TextBlock[];
}

function* heardIn(passages: readonly Passage[]): Generator<Heard> {
  for (const { context, blocks } of passages) {
    yield* asContext(context);
    for (const block of blocks) yield { block, isContext: false };
  }
}

/** Each made when it is sent: a list of a whole page's takes longer than a slice. */
function* inMessages(heard: Iterable<Heard>): Generator<Heard[]> {
  let message: Heard[] = [];
  let size = 0;
  for (const one of heard) {
    if (size > 0 && size + one.block.text.length > MESSAGE_CHARACTERS) {
      yield message;
      message = asContext(lastWords(message.map(({ block }) => block)));
      size = 0;
    }
    message.push(one);
    size += one.block.text.length;
  }
  if (size > 0) yield message;
}

export class Reader {
  readonly #shelf = new Shelf();
  #nextId = 1;
  /** What the background did not answer to. */
  #unheard: Heard[][] = [];

  constructor(
    private readonly article: Article,
    private readonly report: Report,
    private readonly painter: Painter,
    private readonly onMet: (met: ShadowRoot | Document | Element) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** The first reading of a page; the answer says whether it brought a figure. */
  readAll(body: Node): Promise<boolean> {
    return this.#read(new Set([body]), 0);
  }

  /** Reads again what changed. */
  readChanges({ roots, known, hasLosses }: Changes): Promise<boolean> {
    const isWithin = within(known);
    const isGone = (node: Node) => (hasLosses && !isPresent(node)) || (known.size > 0 && isWithin(node));
    return this.#read(roots, this.#forget(this.#shelf.take(isGone)));
  }

  /** Asks again what was not answered, of what is still there. */
  askAgain(): Promise<boolean> {
    const unheard = this.#unheard;
    this.#unheard = [];
    this.report.missed = false;
    const isThere = ({ block, isContext }: Heard) => isContext || this.#shelf.has(block);
    return this.#check(unheard.map((message) => message.filter(isThere)));
  }

  /** The number of figures that were in these blocks. */
  #forget(gone: ReadonlySet<TextBlock>): number {
    const ids = this.report.drop(gone);
    for (const id of ids) this.painter.unmark(id);
    return ids.length;
  }

  async #read(roots: ReadonlySet<Node>, removed: number): Promise<boolean> {
    // What called has had a slice of its own: the gate of a long page, a batch of changes.
    await giveWay();
    const passages: Passage[] = [];
    for (const group of neighbours(roots)) passages.push(...(await this.#collect(group)));
    return this.#check(inMessages(heardIn(passages)), removed);
  }

  async #check(messages: Iterable<Heard[]>, removed = 0): Promise<boolean> {
    let added = 0;
    for (const message of messages) {
      added += await this.#ask(message);
      await this.painter.show(false);
    }
    if (this.signal.aborted) return false;
    await this.painter.show();
    if (added + removed > 0) await tellCount(this.report.size);
    return added > 0;
  }

  /** Roots that follow one another are read as one passage, or none. */
  async #collect(group: readonly [Node, ...Node[]]): Promise<Passage[]> {
    const [first] = group;
    const parent = parentOf(first);
    if (!isPresent(first) || (parent && !isReadable(parent))) return [];
    const place = this.#shelf.placeOf(first);
    const context = this.#shelf.wordsBefore(place);
    const twice = new Set<TextBlock>();
    const blocks = await inSlices(this.#steps(group, twice), this.signal);
    this.#forget(this.#shelf.remove(twice));
    this.#shelf.put(blocks, twice.size > 0 ? this.#shelf.placeOf(first) : place);
    return blocks.length === 0 ? [] : [{ context, blocks }];
  }

  *#steps(group: readonly Node[], twice: Set<TextBlock>): Generator<TextBlock | null> {
    const isShown = (element: Element) => {
      const answer = pageLayout.isShown(element);
      if (!answer) this.onMet(element);
      return answer;
    };
    const layout = { ...pageLayout, isShown };
    const collector = { nextId: () => this.#nextId++, onTree: this.onMet };
    for (const root of group)
      for (const block of collectSteps([root], layout, collector)) {
        if (block) for (const before of this.#shelf.hold(block)) twice.add(before);
        yield block;
      }
  }

  async #ask(heard: readonly Heard[]): Promise<number> {
    if (this.signal.aborted) return 0;
    const article = this.report.onTopic ? { ...this.article, topic: true } : this.article;
    const findings = await askFindings(article, heard.map(toBlock));
    if (this.signal.aborted) return 0;
    if (!findings) {
      this.report.missed = true;
      this.#unheard.push([...heard]);
      return 0;
    }
    const blocks = heard.filter(({ isContext }) => !isContext).map(({ block }) => block);
    return this.#paint(this.report.add(blocks, findings));
  }

  /** All that was read, in page order. */
  text(): { id: number; text: string }[] {
    return this.#shelf.text();
  }

  async #paint(found: ReturnType<Report["add"]>): Promise<number> {
    const { painter } = this;
    const steps = function* () {
      for (const [id, place] of found) {
        painter.mark(id, place);
        yield id;
      }
    };
    return (await inSlices(steps(), this.signal)).length;
  }
}
