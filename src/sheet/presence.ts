/** Where a noted figure stands now, by the article's text alone: what is read in it is the engine's affair, and changes with an update. */
import type { PageFigure } from "../messages.ts";
import type { TextPosition } from "./selectors.ts";
import type { Entry } from "./sheet.ts";
import { notedSentence } from "./shown.ts";

/**
 * here: as it was noted. changed: found, with other words or another number. unread: as it was noted, but not read as a figure
 * now, be it that an update reads otherwise or that nobody answered for this part. gone: no longer on the page.
 */
export type Presence = "here" | "changed" | "unread" | "gone";

/** An excerpt that is cut short says so with an ellipsis, which is not the article's. */
const uncut = (entry: Entry): string => notedSentence(entry).replace(/^…|…$/g, "");

/** @param place where it was found; @param now what is read there */
export function presenceOf(
  entry: Entry,
  { start, end }: TextPosition,
  now: PageFigure | null,
  text: string,
): Presence {
  const sentence = uncut(entry);
  const at = text.indexOf(sentence, Math.max(0, start - sentence.length));
  if (at < 0 || at >= end) return "changed";
  return now ? "here" : "unread";
}
