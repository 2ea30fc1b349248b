/** The background's lists while a page is open: a later question that goes unanswered takes nothing from the page. */
import { useEffect, useState } from "preact/hooks";
import type { ChoiceLists } from "../messages.ts";
import { askLists } from "./ask-lists.ts";

export interface AskedLists {
  readonly lists: ChoiceLists | null;
  /** Asked for, and nothing came. */
  readonly isUnanswered: boolean;
  readonly ask: () => void;
}

/** @param of what they are wanted for: asked when it comes, and again when it is another. */
export function useLists(of: unknown = true): AskedLists {
  const [lists, setLists] = useState<ChoiceLists | null>(null);
  const [isUnanswered, setUnanswered] = useState(false);
  const ask = async () => {
    setUnanswered(false);
    const found = await askLists();
    if (found) setLists(found);
    setUnanswered(!found);
  };
  useEffect(() => {
    if (of) void ask();
  }, [of]);
  return { lists, isUnanswered: isUnanswered && !lists, ask: () => void ask() };
}
