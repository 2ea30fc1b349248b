/** Something of ours over the page: its host is in the page only while it is open, and its root is closed to the page. */
import { type ComponentChild, render } from "preact";
import parts from "../view/parts.css" with { type: "text" };
import rows from "../view/rows.css" with { type: "text" };
import tokens from "../view/tokens.css" with { type: "text" };
import { pageLanguage } from "../voice/text.ts";
import style from "./card.css" with { type: "text" };
import { parentFor, place } from "./place.ts";

/** A page may set any property of the host. Of those that our style is made of only our own value holds. */
const FIXED_TOKENS = tokens.replace(/(?<=[^;{}\s])(?=\s*[;}])/g, " !important");

interface Overlay {
  readonly rect: Pick<DOMRect, "top" | "bottom" | "left">;
  readonly draw: (close: () => void) => ComponentChild;
  /** Before the host enters the page. */
  readonly onHost?: (host: HTMLElement) => void;
  readonly onClose?: () => void;
  /** Closes it. */
  readonly signal?: AbortSignal;
}

/** Returns what closes it. */
export function overlay({ rect, draw, onHost, onClose, signal: outer }: Overlay): () => void {
  const host = document.createElement("div");
  const shadow = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  const closing = new AbortController();
  const { signal } = closing;
  const close = () => closing.abort();
  const before = document.activeElement as HTMLElement | null;
  sheet.replaceSync(`${FIXED_TOKENS}${parts}${rows}${style}:host {}`);
  const placed = [...sheet.cssRules].at(-1) as CSSStyleRule;
  shadow.adoptedStyleSheets = [sheet];
  Object.assign(host, pageLanguage());
  onHost?.(host);
  host.popover = "manual";
  parentFor().append(host);
  render(draw(close), shadow);
  host.showPopover();
  place(host, placed.style, rect);

  const isInside = (event: Event) => event.composedPath().includes(host);
  signal.addEventListener("abort", () => {
    // The card had the focus: who closes it by keyboard goes on in the page where they were.
    if (document.activeElement === host) before?.focus?.({ preventScroll: true });
    render(null, shadow);
    host.remove();
    onClose?.();
  });
  outer?.addEventListener("abort", close, { signal });
  // The page can take it out of the top layer, and then put over it whatever it likes.
  host.addEventListener("beforetoggle", ({ newState }) => newState === "closed" && close(), { signal });
  document.addEventListener("pointerdown", (event) => isInside(event) || close(), { signal, capture: true });
  window.addEventListener("resize", close, { signal });
  window.addEventListener("keydown", (event) => event.key === "Escape" && close(), { signal, capture: true });
  return close;
}
