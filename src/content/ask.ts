/** Messages to the background. It may be asleep, restarting or gone: a miss is a value, not an exception. */
import { browser } from "../browser.ts";
import type { ToBackground } from "../messages.ts";
import { isPackedFindings, type PackedFindings } from "../packed.ts";
import type { Article, Block } from "../types/findings.ts";
import { ANSWER_MS, MAX_ASK_BEATS, RETRY_MS } from "./limits.ts";
import { wait } from "./slices.ts";

/** After a reload or removal of the extension, `runtime.id` of its old content scripts is gone (or throws). */
export function isOrphan(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

const tooLate = () => new Promise<never>((_, reject) => setTimeout(reject, ANSWER_MS));

async function send(message: ToBackground): Promise<unknown> {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (isOrphan()) return null;
    try {
      return await Promise.race([browser.runtime.sendMessage(message), tooLate()]);
    } catch {
      if (attempt === 0) await wait(RETRY_MS);
    }
  }
  return null;
}

/** Of beats without an answer: after one, two, four and so on, and when that would be too long, after as many as may be. */
export const isTimeToAsk = (beat: number): boolean => beat % MAX_ASK_BEATS === 0 || (beat & (beat - 1)) === 0;

export async function askFindings(
  article: Article,
  blocks: readonly Block[],
): Promise<PackedFindings | null> {
  const answer = await send({ type: "check", article, blocks });
  return isPackedFindings(answer) ? answer : null;
}

/** While a page is prerendered its tab shows another, whose badge it would be; the visit tells it when the page is shown. */
export const tellCount = (count: number): Promise<unknown> | null =>
  (document as { prerendering?: unknown }).prerendering === true ? null : send({ type: "badge", count });

/** For panels: which figure the reader is at. */
export const tellCurrent = (): Promise<unknown> => send({ type: "current" });

/** The background puts the card's bundle beside this script; only it may. */
export const loadCard = (): Promise<unknown> => send({ type: "load-card" });

export const openPanelHere = async (): Promise<boolean> => (await send({ type: "open-panel" })) === true;
