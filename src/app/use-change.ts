/** Changing a setting, and the words for what kept it from being stored. */
import { useState } from "preact/hooks";
import type { Change } from "../settings.ts";
import { troubleWords } from "../voice/trouble.ts";

/** @throws what the store says. */
export type ChangeSettings = (change: Change) => Promise<void>;

export function useChange(store: ChangeSettings): { said: string; change: (wanted: Change) => void } {
  const [said, setSaid] = useState("");
  const change = (wanted: Change) =>
    void store(wanted)
      .then(() => "", troubleWords)
      .then(setSaid);
  return { said, change };
}
