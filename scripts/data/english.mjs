/** What is wrong, in the words in which the extension says it to an English reader. */
import { readFileSync } from "node:fs";
import { fill } from "./fill.mjs";

const MESSAGES = new URL("../../_locales/en/messages.json", import.meta.url);

/** Read on first use: data without a mistake needs none. @type {Record<string, { message: string }> | undefined} */
let messages;

/** @param {import("./problem.mjs").Problem} problem */
export function english([key, ...values]) {
  messages ??= /** @type {Record<string, { message: string }>} */ (
    JSON.parse(readFileSync(MESSAGES, "utf8"))
  );
  const text = messages[key];
  if (!text) throw new Error(`_locales/en has no ${key}`);
  return fill(
    text,
    values.map((value) => (typeof value === "string" ? value : (value.value ?? value.field))),
  );
}
