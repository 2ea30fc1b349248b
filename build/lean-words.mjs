/** Word lists give their reasons for people; the bundle carries the words only, each list as one string that the script takes apart. */
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { fold } from "./unfold.mjs";

/** Prose for readers of data/words/, which no code reads. */
const FOR_PEOPLE = new Set(["reason", "$schema"]);

/** Files whose lists are tried in their order, or are of names in capital letters; those of the others are sets. */
const IN_ORDER = new Set(["measures.json", "spelling.json", "topic.json"]);

/** In no word of any list. */
const MARK = "|";
/** A shorter list is shorter as it is. */
const LEAST_WORDS = 4;

const isWordList = (value) =>
  Array.isArray(value) &&
  value.length >= LEAST_WORDS &&
  value.every((word) => typeof word === "string" && !word.includes(MARK));

/** A list of words in JavaScript. Two quotation marks and a comma a word are a twentieth of the bundle. */
const listScript = (words, isSet) =>
  isSet
    ? `/* @__PURE__ */ unfold(${JSON.stringify(fold(words))})`
    : `/* @__PURE__ */ ${JSON.stringify(words.join(MARK))}.split(${JSON.stringify(MARK)})`;

/** JavaScript that makes `value` again; sets of words in another order. */
function script(value, isSet) {
  if (isWordList(value)) return listScript(value, isSet);
  if (Array.isArray(value)) return `[${value.map((each) => script(each, isSet)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([key, field]) => !(FOR_PEOPLE.has(key) && typeof field === "string"))
    .map(([key, field]) => `${JSON.stringify(key)}:${script(field, isSet)}`);
  return `{${fields.join(",")}}`;
}

/** Each list by its own name too: a script that asks for one list of a file carries no other. */
function moduleOf(words, isSet) {
  const entries = Object.entries(words).filter(([key]) => /^[a-z]\w*$/i.test(key) && !FOR_PEOPLE.has(key));
  const lists = entries.map(
    ([key, list], at) => `const list${at} = ${script(list, isSet)};\nexport { list${at} as ${key} };`,
  );
  return `import { unfold } from "./unfold.mjs";\n${lists.join("\n")}\nexport default ${script(words, isSet)};`;
}

/** @type {import("esbuild").Plugin} */
export const leanWords = {
  name: "lean-words",
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/]words[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const words = JSON.parse(await readFile(path, "utf8"));
      return {
        contents: moduleOf(words, !IN_ORDER.has(basename(path))),
        loader: "js",
        resolveDir: dirname(fileURLToPath(import.meta.url)),
      };
    });
  },
};
