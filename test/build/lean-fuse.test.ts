/** What is left out of Fuse.js changes no answer that the engine asks it for. */
import { build, type Plugin } from "esbuild";
import fc from "fast-check";
import { expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { leanFuse } from "../../build/lean-fuse.mjs";
import words from "../../data/words/spelling.json";

interface Found {
  readonly item: string;
  readonly score: number;
}
type Search = (word: string, options: { limit: number }) => Found[];

const OPTIONS = { includeScore: true, threshold: 0.25, ignoreLocation: true, minMatchCharLength: 4 };

async function bundled(plugins: Plugin[]): Promise<{ size: number; search: Search }> {
  const { outputFiles } = await build({
    stdin: { contents: 'export { default } from "fuse.js/basic";', resolveDir: import.meta.dirname },
    ...{ bundle: true, minify: true, format: "esm", write: false, plugins },
  });
  const code = outputFiles[0]?.text ?? "";
  const { default: Fuse } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  const fuse = new Fuse(words.forgiven.words, OPTIONS);
  return { size: code.length, search: (word, options) => fuse.search(word, options) };
}

/** A word of the list with letters put in, taken out or changed, or any word. */
const misprint = fc
  .tuple(fc.constantFrom(...words.forgiven.words), fc.nat(12), fc.nat(2), fc.string({ maxLength: 2 }))
  .map(([word, at, gone, put]) => word.slice(0, at) + put + word.slice(at + gone));

/** The engine asks for words in small letters, of the length that Fuse finds at one go. */
const asked = fc
  .oneof(misprint, misprint, fc.string({ maxLength: 32 }))
  .map((word) => word.toLowerCase().slice(0, 32))
  .filter((word) => word.trim() !== "");

test("the words that it finds, and how near they are, stay the same", async () => {
  const [whole, lean] = await Promise.all([bundled([]), bundled([leanFuse])]);
  expect(lean.size).toBeLessThan(whole.size / 2);
  expect(lean.search("jihadsts", { limit: 1 })[0]?.item).toBe("jihadists");
  fc.assert(
    fc.property(asked, (word) => {
      expect(lean.search(word, { limit: 1 })).toEqual(whole.search(word, { limit: 1 }));
    }),
    { numRuns: 1000 },
  );
});
