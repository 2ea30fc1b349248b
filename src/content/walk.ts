/**
 * Walks a page as it is rendered (open shadow roots, slots, same-origin frames) with a list instead of recursion:
 * the depth of a page is not ours to choose. A generator, so that the caller can give the thread back at any pause.
 */
import { isBlockTag, type Layout } from "./layout.ts";
import { NODES_PER_LOOK } from "./limits.ts";
import { isSkipped } from "./skip.ts";

export type Step =
  | { readonly kind: "text"; readonly node: Text }
  | { readonly kind: "break" }
  /** The end of one block's text. `level` is that of the block that begins here. */
  | { readonly kind: "edge"; readonly level: number }
  /** A shadow root or a frame's document: a tree of its own, to be observed and styled apart. */
  | { readonly kind: "tree"; readonly root: ShadowRoot | Document }
  | { readonly kind: "pause" };

type Task = Node | Step;

const PAUSE: Step = { kind: "pause" };
const isStep = (task: Task): task is Step => "kind" in task;

const headingLevel = (element: Element) => Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 0);

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** What stands in the element's place on screen. */
function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === "slot") {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}

function treeOf(element: Element): ShadowRoot | Document | null {
  if (element.shadowRoot) return element.shadowRoot;
  return element.localName === "iframe" ? frameDocument(element as HTMLIFrameElement) : null;
}

/**
 * Style is asked of blocks, whose hidden subtrees it saves us, and of inline elements with text of their own. Their
 * wrappers are left out: the answer for the text includes its ancestors, and each question costs the depth of the tree.
 */
const isWorthAsking = (element: Element) =>
  isBlockTag(element) || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);

function tasksOf(element: Element, layout: Layout, level: number): Task[] {
  if (element.localName === "br") return [{ kind: "break" }];
  const isAsked = isWorthAsking(element);
  if (isSkipped(element) || (isAsked && !layout.isVisible(element))) return [];
  const tree = treeOf(element);
  const inside = tree && element.localName === "iframe" ? [(tree as Document).body] : childrenOf(element);
  const tasks: Task[] = [...(tree ? [{ kind: "tree", root: tree } as const] : []), ...inside.filter(Boolean)];
  if (!isAsked || !layout.isBlock(element)) return tasks;
  return [{ kind: "edge", level: headingLevel(element) || level }, ...tasks, { kind: "edge", level }];
}

export function* walk(root: Node, layout: Layout): Generator<Step> {
  const stack: Task[] = [root];
  let level = 0;
  for (let count = 1, task = stack.pop(); task; task = stack.pop(), count++) {
    if (count % NODES_PER_LOOK === 0) yield PAUSE;
    if (isStep(task)) {
      if (task.kind === "edge") level = task.level;
      yield task;
    } else if (task.nodeType === Node.TEXT_NODE) {
      yield { kind: "text", node: task as Text };
    } else if (task.nodeType === Node.ELEMENT_NODE) {
      const tasks = tasksOf(task as Element, layout, level);
      for (let i = tasks.length - 1; i >= 0; i--) stack.push(tasks[i] as Task);
    } else if (task.nodeType === Node.DOCUMENT_FRAGMENT_NODE || task.nodeType === Node.DOCUMENT_NODE) {
      stack.push(...[...task.childNodes].reverse());
    }
  }
}
