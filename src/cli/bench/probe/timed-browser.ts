/** Stands in for src/browser.ts in the probe: the same door, and a clock on each answer. */
import { browser as real } from "../../../browser.ts";
import { addToLast, timed } from "./clock.ts";

export { listen, onConnect } from "../../../browser.ts";

/** The browser's own timer, before the clock stands in its way. */
const wait = globalThis.setTimeout.bind(globalThis);

let onCheck: (() => void) | null = null;

/** Called back when a check has been sent off. */
export function onEachCheck(callback: () => void): void {
  onCheck = callback;
}

/**
 * Sent when the stretch has ended, and added to it: other processes wake up at once, and where processors are few the page's
 * thread would wait for them with the clock running.
 */
const send = (message: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    wait(() => {
      const started = performance.now();
      const answer = real.runtime.sendMessage(message);
      addToLast(performance.now() - started);
      answer.then(resolve, reject);
    }, 0);
  });

export const browser = {
  runtime: {
    id: real.runtime.id,
    sendMessage(message: { type: string }): Promise<unknown> {
      const answer = send(message);
      if (message.type === "check") onCheck?.();
      return timed(answer);
    },
  },
};
