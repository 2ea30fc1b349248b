/** Stands in for src/browser.ts in the probe: the same door, and a clock on each answer. */
import { browser as real } from "../../../browser.ts";
import { timed } from "./clock.ts";

let onCheck: (() => void) | null = null;

/** Called back when a check has been sent off. */
export function onEachCheck(callback: () => void): void {
  onCheck = callback;
}

export const browser = {
  runtime: {
    id: real.runtime.id,
    sendMessage(message: { type: string }): Promise<unknown> {
      const answer = real.runtime.sendMessage(message);
      if (message.type === "check") onCheck?.();
      return timed(answer);
    },
  },
};
