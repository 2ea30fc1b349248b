/** Word lists give their reasons for people; the bundle carries the words only, each list as one string that the script splits. */
import { readFile } from "node:fs/promises";

/** Prose for readers of data/words/, which no code reads. */
const FOR_PEOPLE = new Set(["reason", "$schema"]);

/** In no word of any list. */
const MARK = "|";
/** A shorter list is shorter as it is. */
const LEAST_WORDS = 4;

const isWordList = (value) =>
  Array.isArray(value) &&
  value.length >= LEAST_WORDS &&
  value.every((word) => typeof word === "string" && !word.includes(MARK));

/** JavaScript that makes `value` again. Two quotation marks and a comma a word are a twentieth of the bundle. */
function script(value) {
  if (isWordList(value))
    return `/* @__PURE__ */ ${JSON.stringify(value.join(MARK))}.split(${JSON.stringify(MARK)})`;
  if (Array.isArray(value)) return `[${value.map(script).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([key, field]) => !(FOR_PEOPLE.has(key) && typeof field === "string"))
    .map(([key, field]) => `${JSON.stringify(key)}:${script(field)}`);
  return `{${fields.join(",")}}`;
}

/** Each list by its own name too: a script that asks for one list of a file carries no other. */
function moduleOf(words) {
  const entries = Object.entries(words).filter(([key]) => /^[a-z]\w*$/i.test(key) && !FOR_PEOPLE.has(key));
  const lists = entries.map(
    ([key, list], at) => `const list${at} = ${script(list)};\nexport { list${at} as ${key} };`,
  );
  return `${lists.join("\n")}\nexport default ${script(words)};`;
}

/** @type {import("esbuild").Plugin} */
export const leanWords = {
  name: "lean-words",
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/]words[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const words = JSON.parse(await readFile(path, "utf8"));
      return { contents: moduleOf(words), loader: "js" };
    });
  },
};
