/**
 * Where the content script and the card's own bundle meet: a name in the isolated world that both run in. The page
 * cannot see it, nor stand in its place as it could in a string's (an element's id is a global name), and no message
 * crosses a process.
 */
import type { PackedReport } from "./packed.ts";

export interface CardRequest {
  /** Of one figure. */
  readonly report: PackedReport;
  /** Where the figure's words stand in the top window. */
  readonly rect: Pick<DOMRect, "top" | "bottom" | "left">;
  /** Told of the card's host before it enters the page, so that the watcher passes it by. */
  readonly onHost: (host: HTMLElement) => void;
  readonly onClose: () => void;
  /** Opens the full view; false where the browser does not let a page's click do that. */
  readonly onMore: () => Promise<boolean>;
  /** Closes the card. */
  readonly signal: AbortSignal;
}

/** Returns what closes it. */
export type OpenCard = (request: CardRequest) => () => void;

const NAME = Symbol.for("oww-card");

const world = globalThis as { [NAME]?: OpenCard };

export const cardOpener = (): OpenCard | undefined => world[NAME];

export function offerCard(open: OpenCard): void {
  world[NAME] = open;
}
