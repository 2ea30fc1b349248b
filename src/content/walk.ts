/**
 * Walks a page as it is rendered (open shadow roots, slots, same-origin frames) with a list instead of recursion:
 * the depth of a page is not ours to choose. A generator, so that the caller can give the thread back at any pause.
 */
import { pushChildren, Rest } from "./children.ts";
import { Flow, type FlowBlock } from "./flow.ts";
import { isInlineName, type Layout } from "./layout.ts";
import { NODES_PER_LOOK } from "./limits.ts";
import { isSkipped, nameOf } from "./skip.ts";

type OnTree = (root: ShadowRoot | Document) => void;

/** The way out of an element, met when all within it has been walked. */
class Exit {
  constructor(
    readonly element: Element,
    readonly isInline: boolean,
  ) {}
}

type Task = Node | Exit | Rest;

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

/** What stands in the element's place on screen, where that is not its children; null where it is. */
function standIns(element: Element, name: string, layout: Layout, onTree: OnTree): readonly Node[] | null {
  const { shadowRoot } = element;
  if (shadowRoot) {
    onTree(shadowRoot);
    return [...shadowRoot.childNodes];
  }
  if (name !== "iframe" && name !== "slot") return null;
  if (!layout.isVisible(element)) return [];
  if (name === "iframe") return frameBody(element as HTMLIFrameElement, onTree);
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

export function* walk(root: Node, layout: Layout, onTree: OnTree): Generator<FlowBlock | null> {
  const flow = new Flow(layout);
  const stack: Task[] = [root];

  const enter = (element: Element): FlowBlock | null => {
    const name = nameOf(element);
    if (name === "br") return flow.addBreak(element.parentElement);
    if (isSkipped(element, name)) return null;
    const instead = standIns(element, name, layout, onTree);
    const exit = new Exit(element, isInlineName(name));
    if (!exit.isInline) flow.enterBlock(element, headingLevel(name));
    stack.push(exit);
    if (instead) for (const node of [...instead].reverse()) stack.push(node);
    else pushChildren(stack, element);
    return exit.isInline ? flow.enterInline(element, instead ?? element.childNodes) : null;
  };

  const step = (task: Task): FlowBlock | null => {
    if (task instanceof Exit) {
      if (!task.isInline) return flow.leaveBlock();
      flow.leaveInline(task.element);
      return null;
    }
    if (task instanceof Rest) {
      pushChildren(stack, task.parent, task.first());
      return null;
    }
    const { nodeType } = task;
    if (nodeType === Node.TEXT_NODE) return flow.addText(task as Text, aroundOf(task));
    if (nodeType === Node.ELEMENT_NODE) return enter(task as Element);
    if (nodeType === Node.DOCUMENT_FRAGMENT_NODE || nodeType === Node.DOCUMENT_NODE)
      pushChildren(stack, task);
    return null;
  };

  /** What a page takes away while it is walked is not read; Firefox throws at each touch of a removed frame's nodes. */
  const stepIfThere = (task: Task): FlowBlock | null => {
    try {
      return step(task);
    } catch {
      return null;
    }
  };

  for (let count = 1, task = stack.pop(); task; task = stack.pop(), count++) {
    const done = stepIfThere(task);
    if (done || count % NODES_PER_LOOK === 0) yield done;
  }
  yield flow.flush();
}

/** Text right inside a shadow root is shown where its host is. */
const aroundOf = (node: Node): Element | null =>
  node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
