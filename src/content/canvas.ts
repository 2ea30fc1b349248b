/**
 * Registry, highlights and sheets of one document; a frame has its own. A rule for every element makes the browser style the
 * whole page anew, which takes it longer than all our reading: there is one for each kind of element that holds a figure.
 */
import type { Look } from "../settings.ts";
import { abandon, adopt, cssText, FIGURE, FLASH, unpaint } from "./sheet.ts";
import { nameOf } from "./skip.ts";

type View = Window & typeof globalThis;

export class Canvas {
  readonly figures: Highlight;
  readonly flashes: Highlight;
  /** By the selector of what they paint. */
  readonly #sheets = new Map<string, CSSStyleSheet>();
  /** What is painted where. */
  readonly #painted = new Map<Document | ShadowRoot, Set<string>>();
  readonly #touched = new Set<Document | ShadowRoot>();
  readonly #waiting = new Set<StaticRange>();

  constructor(
    private readonly view: View,
    private look: Look,
  ) {
    this.figures = new view.Highlight();
    this.flashes = new view.Highlight();
    this.flashes.priority = 1;
  }

  dress(look: Look): void {
    this.look = look;
    for (const [selector, sheet] of this.#sheets) sheet.replaceSync(cssText(look, selector));
  }

  /** Text right in a shadow root has its style from the host. */
  add(range: StaticRange, root: Document | ShadowRoot, holders: Iterable<Element | null>): void {
    this.#waiting.add(range);
    this.#touched.add(root);
    const selectors = this.#painted.get(root) ?? new Set();
    this.#painted.set(root, selectors);
    for (const holder of holders) selectors.add(holder ? this.view.CSS.escape(nameOf(holder)) : ":host");
  }

  /**
   * Makes what was added since the last time seen, one by one: Firefox takes ten milliseconds for a thousand. Registered and
   * adopted again: the page can throw out both at any time.
   */
  *show(): Generator<null> {
    this.#register();
    for (const root of this.#touched)
      adopt(
        root,
        [...(this.#painted.get(root) ?? [])].map((selector) => this.#sheetFor(selector)),
      );
    this.#touched.clear();
    for (const range of this.#waiting) {
      this.#waiting.delete(range);
      this.figures.add(range);
      yield null;
    }
  }

  /** What is there already stays: Firefox goes over all its ranges again. */
  #register(): void {
    const { highlights } = this.view.CSS;
    if (highlights.get(FIGURE) !== this.figures) highlights.set(FIGURE, this.figures);
    if (highlights.get(FLASH) !== this.flashes) highlights.set(FLASH, this.flashes);
  }

  /** The ranges stay known; only their paint is taken away. */
  unregister(): void {
    unpaint(this.view.CSS);
  }

  /** Of a frame that is gone nothing is painted; Firefox throws at each touch of what was its. */
  forget(range: StaticRange): void {
    try {
      this.#waiting.delete(range);
      this.figures.delete(range);
      this.flashes.delete(range);
    } catch {}
  }

  remove(): void {
    try {
      this.unregister();
      for (const root of this.#painted.keys()) abandon(root, [...this.#sheets.values()]);
    } catch {}
  }

  #sheetFor(selector: string): CSSStyleSheet {
    let sheet = this.#sheets.get(selector);
    if (!sheet) {
      sheet = new this.view.CSSStyleSheet();
      sheet.replaceSync(cssText(this.look, selector));
      this.#sheets.set(selector, sheet);
    }
    return sheet;
  }
}
