import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/**
 * `problemOf` of each expression, in their order; on every core, for the hardest take seconds.
 * @param {readonly { readonly pattern: string, readonly flags: string }[]} expressions
 * @returns {Promise<(string | null)[]>}
 */
export async function judgeAll(expressions) {
  /** @type {(string | null)[]} */
  const problems = [];
  let next = 0;
  const work = async () => {
    const worker = new Worker(new URL("worker.mjs", import.meta.url));
    while (next < expressions.length) {
      const at = next++;
      worker.postMessage(expressions[at]);
      [problems[at]] = await once(worker, "message");
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return problems;
}
