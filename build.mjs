/**
 * Builds the one unpacked extension that Chromium and Firefox both load: dist/extension/, or
 * dist/extension-dev/ with --dev (loopback pages are read too). The data is checked first, and a
 * failing build leaves the previous one as it was.
 */
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { checkBudgets } from "./build/budget.mjs";
import { DOM_CONSTANTS } from "./build/dom-constants.mjs";
import { leanFuse } from "./build/lean-fuse.mjs";
import { leanWords } from "./build/lean-words.mjs";
import { collectLicences } from "./build/licences.mjs";
import { makeManifest } from "./build/manifest.mjs";
import { noInnerHtml } from "./build/no-inner-html.mjs";
import { refuseMarkup } from "./build/no-markup.mjs";
import { numberScales } from "./build/number-scales.mjs";
import { makeSmaller } from "./build/smaller.mjs";
import { compileDatabase } from "./scripts/data/compile.mjs";
import { esbuildDatabasePlugin } from "./scripts/virtual-database.mjs";
import { esbuildValidatorPlugin } from "./scripts/virtual-validator.mjs";

const ROOT = dirname(fileURLToPath(import.meta.url));

const ENTRIES = {
  content: "src/content/main.ts",
  background: "src/background/main.ts",
  database: "src/background/database.ts",
  popup: "src/popup/main.ts",
  panel: "src/panel/main.ts",
  card: "src/card/main.tsx",
  selection: "src/card/selection.tsx",
  options: "src/options/main.tsx",
  desk: "src/desk/main.tsx",
};

async function bundle(directory, maps) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outdir: directory,
    bundle: true,
    format: "iife",
    target: ["chrome140", "firefox140"],
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    legalComments: "none",
    define: DOM_CONSTANTS,
    plugins: [
      noInnerHtml,
      numberScales,
      leanFuse,
      leanWords,
      esbuildDatabasePlugin(ROOT),
      esbuildValidatorPlugin(ROOT),
    ],
    logLevel: "silent",
    metafile: true,
    // Beside the packages, never in them: a store's reader has the source, a maintainer the map to it.
    ...(maps && { sourcemap: "external", sourcesContent: false }),
  });
  return metafile;
}

async function copyStatic(directory) {
  const from = (path) => join(ROOT, path);
  await cp(from("_locales"), join(directory, "_locales"), { recursive: true });
  await cp(from("assets/icons"), join(directory, "icons"), { recursive: true });
  await cp(from("src/popup/popup.html"), join(directory, "popup.html"));
  for (const page of ["panel", "options", "desk"])
    await cp(from(`src/${page}/${page}.html`), join(directory, `${page}.html`));
  await build({
    absWorkingDir: ROOT,
    entryPoints: { view: "src/view/view.css", pages: "src/forms/pages.css" },
    outdir: directory,
    bundle: true,
    minify: true,
    target: ["chrome140", "firefox140"],
    logLevel: "silent",
  });
}

/** @param options `maps`: with a source map beside each script. @returns the directory written. */
export async function buildExtension({ dev = false, maps = false } = {}) {
  const out = join(ROOT, "dist", dev ? "extension-dev" : "extension");
  await compileDatabase(ROOT);
  await mkdir(dirname(out), { recursive: true });
  const temporary = await mkdtemp(join(dirname(out), ".building-"));
  try {
    const metafile = await bundle(temporary, maps);
    await makeSmaller(temporary, maps);
    await refuseMarkup(temporary);
    await copyStatic(temporary);
    const manifest = await makeManifest(ROOT, { dev });
    await writeFile(join(temporary, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    await writeFile(join(temporary, "licences.txt"), await collectLicences(ROOT, [metafile]));
    const sizes = await checkBudgets(ROOT, temporary);
    await rm(out, { recursive: true, force: true });
    await rename(temporary, out);
    console.log(`${out}\n${sizes.map((line) => `  ${line}`).join("\n")}`);
    return out;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await buildExtension({ dev: process.argv.includes("--dev") });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
