/** What comes from pages and from others' files is shown as text: no script that ships names a way to make markup of a string. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const MAKERS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|parseFromString|set\w*HTML\w*|parseHTML\w*|srcdoc|document\.write\w*)\b/;

/** Enough of what stands around to find it in a script of one line. */
const SHOWN = 60;

/** @param {string} directory of the built scripts @throws where one names such a way, with its surroundings */
export async function refuseMarkup(directory) {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".js"));
  const found = await Promise.all(
    names.map(async (name) => {
      const script = await readFile(join(directory, name), "utf8");
      const at = script.search(MAKERS);
      return at < 0 ? [] : [`${name}: …${script.slice(Math.max(0, at - SHOWN), at + SHOWN)}…`];
    }),
  );
  if (found.flat().length > 0) throw new Error(`A script makes markup of text:\n${found.flat().join("\n")}`);
}
