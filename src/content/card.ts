/** The card that a click on a marked figure opens. Its host is in the page only while the card is open. */
import type { PageReport } from "../messages.ts";
import { CARD_STYLE } from "./card-style.ts";
import { cardView } from "./card-view.ts";
import { figureAt, type Target } from "./hit.ts";
import { CARD_GAP_PX } from "./limits.ts";
import { ours } from "./ours.ts";
import type { Painter } from "./paint.ts";

/** A click on these means something to the page. */
const INTERACTIVE =
  "a[href], area[href], button, input, select, textarea, label, summary, [contenteditable], [role=button], [role=link], [onclick]";

const isForPage = (event: Event) =>
  event.composedPath().some((node) => node instanceof Element && node.matches(INTERACTIVE));

/** A modal dialog of the page makes everything outside it inert: the card must then stand inside. */
const parentFor = (): Element =>
  [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;

/** On the side of the figure with more room, and never over it. */
function place(host: HTMLElement, { rect }: Target): void {
  const below = innerHeight - rect.bottom - 2 * CARD_GAP_PX;
  const above = rect.top - 2 * CARD_GAP_PX;
  const isBelow = host.offsetHeight <= below || below >= above;
  host.style.setProperty("--room", `${isBelow ? below : above}px`);
  const top = isBelow ? rect.bottom + CARD_GAP_PX : rect.top - CARD_GAP_PX - host.offsetHeight;
  const left = Math.min(rect.left, document.documentElement.clientWidth - host.offsetWidth - CARD_GAP_PX);
  host.style.setProperty("--top", `${top}px`);
  host.style.setProperty("--left", `${Math.max(CARD_GAP_PX, left)}px`);
}

/** Returns what closes it. */
function open(target: Target, report: PageReport, end: AbortSignal): (() => void) | null {
  const figure = report.figures.find(({ id }) => id === target.id);
  if (!figure) return null;
  const host = document.createElement("div");
  const shadow = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  const closing = new AbortController();
  const close = () => closing.abort();
  sheet.replaceSync(CARD_STYLE);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(cardView(figure, report, close));
  ours.add(host);
  host.popover = "manual";
  parentFor().append(host);
  host.showPopover();
  place(host, target);

  const { signal } = closing;
  const isInside = (event: Event) => event.composedPath().includes(host);
  signal.addEventListener("abort", () => host.remove());
  end.addEventListener("abort", close, { signal });
  document.addEventListener("pointerdown", (event) => isInside(event) || close(), { signal, capture: true });
  window.addEventListener("resize", close, { signal });
  window.addEventListener("keydown", (event) => event.key === "Escape" && close(), { signal, capture: true });
  return close;
}

export function listenForClicks(painter: Painter, report: () => PageReport, signal: AbortSignal): void {
  let close: (() => void) | null = null;
  const onClick = (event: MouseEvent) => {
    // A selection in the making, a modified click or a page's own use of the click is not meant for us.
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!isPlain || event.defaultPrevented || isForPage(event) || getSelection()?.isCollapsed === false)
      return;
    const target = figureAt(event, painter);
    if (!target) return;
    close?.();
    close = open(target, report(), signal);
  };
  document.addEventListener("click", onClick, { signal });
}
