/**
 * Writes the packages of both stores to dist/packages/: `node scripts/package.mjs`. The same source gives the same bytes,
 * wherever and whenever it is built.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { forStore } from "../build/store-manifest.mjs";
import { buildExtension } from "../build.mjs";
import { filesUnder, sourceFiles } from "./package/files.mjs";
import { zip } from "./package/zip.mjs";

const root = path.resolve(import.meta.dirname, "..");
const out = path.join(root, "dist/packages");

const sha256 = (/** @type {Uint8Array} */ bytes) => createHash("sha256").update(bytes).digest("hex");

/** @param {import("./package/files.mjs").Files} built @param {import("../build/store-manifest.mjs").Store} store */
function storeFiles(built, store) {
  const manifest = JSON.parse(new TextDecoder().decode(built.get("manifest.json")));
  const own = new TextEncoder().encode(`${JSON.stringify(forStore(manifest, store), null, 2)}\n`);
  return new Map([...built].map(([name, bytes]) => [name, name === "manifest.json" ? own : bytes]));
}

const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
const name = (/** @type {string} */ kind) => `on-whose-word-${version}-${kind}.zip`;
const built = await filesUnder(await buildExtension({ maps: true }));
const isMap = ([file]) => file.endsWith(".map");
const shipped = new Map([...built].filter((entry) => !isMap(entry)));
const packages = new Map([
  [name("chromium"), zip(storeFiles(shipped, "chromium"))],
  [name("firefox"), zip(storeFiles(shipped, "firefox"))],
  [name("source"), zip(await sourceFiles(root))],
  [name("source-maps"), zip(new Map([...built].filter(isMap)))],
]);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const sums = [];
for (const [file, bytes] of packages) {
  await writeFile(path.join(out, file), bytes);
  sums.push(`${sha256(bytes)}  ${file}`);
}
await writeFile(path.join(out, "SHA256SUMS"), `${sums.join("\n")}\n`);
console.log(`${out}\n${sums.join("\n")}`);
