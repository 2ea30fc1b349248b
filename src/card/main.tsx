/** Entry of the card's bundle: puts a card over the page when the content script asks for one. */
import { render } from "preact";
import { type CardRequest, offerCard } from "../card-door.ts";
import parts from "../view/parts.css" with { type: "text" };
import tokens from "../view/tokens.css" with { type: "text" };
import { pageLanguage } from "../voice/text.ts";
import style from "./card.css" with { type: "text" };
import { Card } from "./card.tsx";
import { parentFor, place } from "./place.ts";

/** Its host is in the page only while the card is open, and its root is closed to the page. */
function open(request: CardRequest): () => void {
  const host = document.createElement("div");
  const shadow = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  const closing = new AbortController();
  const { signal } = closing;
  const close = () => closing.abort();
  sheet.replaceSync(tokens + parts + style);
  shadow.adoptedStyleSheets = [sheet];
  Object.assign(host, pageLanguage());
  request.onHost(host);
  host.popover = "manual";
  parentFor().append(host);
  render(
    <Card item={request.item} report={request.report} onClose={close} onMore={request.onMore} />,
    shadow,
  );
  host.showPopover();
  place(host, request.rect);

  const isInside = (event: Event) => event.composedPath().includes(host);
  signal.addEventListener("abort", () => {
    render(null, shadow);
    host.remove();
    request.onClose();
  });
  request.signal.addEventListener("abort", close, { signal });
  document.addEventListener("pointerdown", (event) => isInside(event) || close(), { signal, capture: true });
  window.addEventListener("resize", close, { signal });
  window.addEventListener("keydown", (event) => event.key === "Escape" && close(), { signal, capture: true });
  return close;
}

offerCard(open);
