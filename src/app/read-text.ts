import { browser } from "../browser.ts";
import { isTextReading, type ToBackground } from "../messages.ts";
import { type Shown, shownOf } from "../model/reading.ts";

/** A passage as people paste it: a block for each line. null where the background does not answer. */
export async function readPasted(text: string): Promise<Shown | null> {
  const blocks = text
    .split(/\n+/)
    .map((line, at) => ({ id: at + 1, text: line.trim(), level: 0 }))
    .filter((block) => block.text !== "");
  const article = { title: "", description: "", published: null };
  const message: ToBackground = { type: "read-text", article, blocks };
  const reading: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return isTextReading(reading) ? shownOf(reading, article, blocks, "", null) : null;
}
