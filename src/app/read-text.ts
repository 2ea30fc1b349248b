import { browser } from "../browser.ts";
import { isTextReading, type ToBackground } from "../messages.ts";
import { paragraphsOf } from "../model/paragraphs.ts";
import { type Shown, shownOf } from "../model/reading.ts";
import type { Day } from "../types/database.ts";

/**
 * A passage as people paste it: a block for each paragraph. null where the background does not answer.
 * @param published the day it is from; without one no count is earlier or later than another
 */
export async function readPasted(text: string, published: Day | null): Promise<Shown | null> {
  const blocks = paragraphsOf(text).map(({ text }, id) => ({ id, text, level: 0 }));
  const article = { title: "", description: "", published };
  const message: ToBackground = { type: "read-text", article, blocks };
  const reading: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return isTextReading(reading) ? shownOf(reading, article, blocks, "", null) : null;
}
