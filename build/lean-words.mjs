/** Word lists give their reasons for people; the bundle carries the words only. */
import { readFile } from "node:fs/promises";

/** Prose for readers of data/words/, which no code reads. */
const FOR_PEOPLE = new Set(["reason", "$schema"]);

const lean = (key, value) => (FOR_PEOPLE.has(key) && typeof value === "string" ? undefined : value);

/** @type {import("esbuild").Plugin} */
export const leanWords = {
  name: "lean-words",
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/]words[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const words = JSON.parse(await readFile(path, "utf8"), lean);
      return { contents: JSON.stringify(words), loader: "json" };
    });
  },
};
