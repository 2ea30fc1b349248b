/**
 * Walks a page as it is rendered (open shadow roots, slots, same-origin frames) with a list instead of recursion:
 * the depth of a page is not ours to choose. A generator, so that the caller can give the thread back at any pause.
 */
import { cutPieces, LONGEST_PIECE, type Piece } from "../pieces.ts";
import { hostOf } from "./composed.ts";
import { Cursor } from "./cursor.ts";
import { Flow, type FlowBlock } from "./flow.ts";
import { isInlineName, type Layout } from "./layout.ts";
import { NODES_PER_LOOK } from "./limits.ts";
import { PlainBlock, plainText } from "./plain.ts";
import { isSkipped, nameOf } from "./skip.ts";

type OnTree = (root: ShadowRoot | Document) => void;

/** What stands in the element's place on screen: the children of a node, or a list of nodes. */
type Inside = Cursor | Node[];

/** What is left of a long text. */
interface Rest {
  readonly node: Text;
  readonly pieces: Piece[];
}

/** An element that was entered and not yet left. */
interface OpenElement {
  readonly element: Element | null;
  readonly isInline: boolean;
  readonly inside: Inside;
}

type Open = OpenElement | Rest;

const headingLevel = (name: string) => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0);

function frameBody(frame: HTMLIFrameElement, onTree: OnTree): Node[] {
  try {
    const inside = frame.contentDocument;
    if (!inside?.body) return [];
    onTree(inside);
    return [inside.body];
  } catch {
    return [];
  }
}

/** null: nothing but its children. */
function standIns(element: Element, name: string, layout: Layout, onTree: OnTree): Inside | null {
  const { shadowRoot } = element;
  if (shadowRoot && hostOf(shadowRoot)) {
    onTree(shadowRoot);
    return new Cursor(shadowRoot);
  }
  if (name !== "iframe" && name !== "slot") return null;
  if (!layout.isShown(element)) return [];
  if (name === "iframe") return frameBody(element as HTMLIFrameElement, onTree);
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

const nodesOf = (inside: Inside): Iterable<Node> =>
  inside instanceof Cursor ? inside.parent.childNodes : inside;

export function* walk(roots: Iterable<Node>, layout: Layout, onTree: OnTree): Generator<FlowBlock | null> {
  const flow = new Flow(layout);
  const stack: Open[] = [{ element: null, isInline: true, inside: [...roots] }];
  /** A block that was read at one go, and comes after the text before it. */
  let ready: FlowBlock | null = null;

  /** A whole block at one go. */
  const pass = (element: Element, name: string, text: string): FlowBlock | null => {
    const isBlank = !/\S/.test(text);
    if (isBlank && flow.isAtStart) return null;
    const level = flow.levelOfShown(element, headingLevel(name));
    if (level === null) return null;
    if (!isBlank) ready = new PlainBlock(element, text, level);
    return flow.finishBlock();
  };

  const enter = (element: Element): FlowBlock | null => {
    const name = nameOf(element);
    if (name === "br") return flow.addBreak(element.parentElement);
    if (isSkipped(element, name)) return null;
    const instead = standIns(element, name, layout, onTree);
    const isInline = isInlineName(name);
    const plain = isInline || instead ? null : plainText(element, layout);
    if (plain !== null) return pass(element, name, plain);
    const inside = instead ?? new Cursor(element);
    stack.push({ element, isInline, inside });
    if (isInline) return flow.enterInline(element, nodesOf(inside));
    flow.enterBlock(element, headingLevel(name));
    return null;
  };

  const read = (node: Text): FlowBlock | null => {
    const { data } = node;
    if (data.length <= LONGEST_PIECE) return flow.addText(node, data);
    const [first, ...pieces] = cutPieces(data);
    stack.push({ node, pieces });
    return flow.addText(node, first?.text ?? "");
  };

  const readOn = ({ node, pieces }: Rest): FlowBlock | null => {
    const piece = pieces.shift();
    if (piece) return flow.addMore(node, piece.text, piece.start);
    stack.pop();
    return null;
  };

  const visit = (node: Node): FlowBlock | null => {
    const { nodeType } = node;
    if (nodeType === Node.TEXT_NODE) return read(node as Text);
    if (nodeType === Node.ELEMENT_NODE) return enter(node as Element);
    if (nodeType === Node.DOCUMENT_FRAGMENT_NODE || nodeType === Node.DOCUMENT_NODE)
      stack.push({ element: null, isInline: true, inside: new Cursor(node) });
    return null;
  };

  const leave = ({ element, isInline }: OpenElement): FlowBlock | null => {
    stack.pop();
    if (!isInline) return flow.leaveBlock();
    if (element) flow.leaveInline(element);
    return null;
  };

  /** What a page takes away while it is walked is not read; Firefox throws at each touch of a removed frame's nodes. */
  const step = (open: Open): FlowBlock | null => {
    try {
      if ("pieces" in open) return readOn(open);
      const { inside } = open;
      const node = inside instanceof Cursor ? inside.step() : inside.shift();
      return node ? visit(node) : leave(open);
    } catch {
      if (stack.at(-1) === open) stack.pop();
      return null;
    }
  };

  for (let count = 1, open = stack.at(-1); open; open = stack.at(-1), count++) {
    const done = step(open);
    if (done || count % NODES_PER_LOOK === 0) yield done;
    if (ready) yield ready;
    ready = null;
  }
  yield flow.finishBlock();
}
