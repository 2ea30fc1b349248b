/** Watches a page about the topic for added and changed text, and for moving on without loading (History API). */
import type { ChangeRecord } from "./changes.ts";
import { isBlockTag, pageLayout } from "./layout.ts";
import { MAX_HIDDEN, MAX_SETTLE_MS, SETTLE_MS } from "./limits.ts";
import { nameOf } from "./skip.ts";

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  // What opens and closes text without adding any, and what a page tells of itself. Classes and styles change too often to be read each time.
  attributeFilter: ["hidden", "open", "aria-hidden", "content"],
};

/** Reads a batch of changes; the answer says whether it brought a figure. */
type OnChange = (records: readonly ChangeRecord[]) => Promise<boolean>;

export class Watch {
  readonly #observer = new MutationObserver((records) => this.#note(records));
  /** A size of its own is what text gets when a class or a style shows it ("read more"), of which no mutation is heard. */
  readonly #sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      // Told of once at the beginning too, and what is hidden may have a size.
      if (pageLayout.isShown(target)) {
        this.#sizes.unobserve(target);
        this.#hidden.delete(target);
        this.#waiting--;
        this.#tell(target, [target], []);
      }
    }
  });
  /** Hidden texts that are waited for, and how many. */
  readonly #hidden = new WeakSet<Element>();
  #waiting = 0;
  /** Custom elements whose script has yet to come: no mutation tells of a shadow root. */
  readonly #undefined = new Set(document.querySelectorAll(":not(:defined)"));
  #records: ChangeRecord[] = [];
  /** Until what was noted has been read too: batches follow one another. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delay = SETTLE_MS;

  constructor(
    private readonly onChange: OnChange,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => {
      this.#observer.disconnect();
      this.#sizes.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /**
   * May be called again for a root that is observed already: a frame that is read anew is met anew. An element is one that
   * is hidden.
   */
  observe(root: Node): void {
    const { signal } = this;
    if (signal.aborted) return;
    if (root.nodeType === Node.ELEMENT_NODE) {
      this.#await(root as Element);
    } else {
      this.#observer.observe(root, OBSERVED);
      root.addEventListener("load", this.#onLoad, { signal, capture: true });
    }
  }

  /** The same one is met at each reading of what is around it. One that is inline has no size to tell of. */
  #await(element: Element): void {
    if (!isBlockTag(element) || this.#hidden.has(element) || this.#waiting >= MAX_HIDDEN) return;
    this.#hidden.add(element);
    this.#waiting++;
    this.#sizes.observe(element);
  }

  /** A frame that loads has another document from then on, which no mutation tells: as if it were taken out and put in again. */
  readonly #onLoad = ({ target }: Event) => {
    const frame = target as HTMLIFrameElement;
    // Of another site's document nothing can be read, but what was read of the one before it is gone.
    if (nameOf(frame) === "iframe") this.#tell(frame, frame.contentDocument ? [frame] : [], [frame]);
  };

  /** What was read of an element before it had a shadow root is shown no more. */
  lookForRoots(): void {
    for (const host of this.#undefined) {
      if (!host.shadowRoot) continue;
      this.#undefined.delete(host);
      this.#tell(host, [host], [host]);
    }
  }

  /** What no mutation tells. */
  #tell(target: Node, addedNodes: Node[], removedNodes: Node[]): void {
    this.#note([{ type: "childList", target, addedNodes, removedNodes }]);
  }

  #note(records: readonly ChangeRecord[]): void {
    for (const record of records) this.#records.push(record);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#records.length === 0 || this.signal.aborted) return;
    this.#timer = setTimeout(() => this.#flush(), this.#delay);
  }

  async #flush(): Promise<void> {
    const records = this.#records;
    this.#records = [];
    // What fails at one change of the page ends the watch of no other.
    const fruitful = await this.onChange(records).catch(() => false);
    this.#timer = undefined;
    this.#delay = fruitful ? SETTLE_MS : Math.min(this.#delay * 2, MAX_SETTLE_MS);
    this.#schedule();
  }
}

/** Calls back when the page's address changes without a load. The Navigation API where there is one; popstate everywhere. */
export function onNavigation(callback: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener("navigatesuccess", callback, { signal });
  window.addEventListener("popstate", callback, { signal });
}
