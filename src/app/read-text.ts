import { browser } from "../browser.ts";
import { isTextReading, type ToBackground } from "../messages.ts";
import { paragraphsOf } from "../model/paragraphs.ts";
import { type Shown, shownOf } from "../model/reading.ts";

/** A passage as people paste it: a block for each paragraph. null where the background does not answer. */
export async function readPasted(text: string): Promise<Shown | null> {
  const blocks = paragraphsOf(text).map(({ text }, id) => ({ id, text, level: 0 }));
  const article = { title: "", description: "", published: null };
  const message: ToBackground = { type: "read-text", article, blocks };
  const reading: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return isTextReading(reading) ? shownOf(reading, article, blocks, "", null) : null;
}
