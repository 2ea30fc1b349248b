/** `npm run package` twice, from clones at other paths, at other times, in another time zone: the same bytes. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Two builds and two copies of the packages. */
const BUILD_TIME = 120_000;

const made = mkdtempSync(path.join(tmpdir(), "packages-"));
afterAll(() => rmSync(made, { recursive: true, force: true }), BUILD_TIME);

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const done = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${done.stderr}${done.stdout}`);
  return done.stdout;
}

/** As git has it now, changes that nobody committed included. */
function clone(name: string): string {
  const to = path.join(made, name);
  const files = run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], ROOT);
  for (const file of files.split("\0").filter(Boolean)) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(to, file));
  }
  // Linked where the system can: a real directory at the clone's own path, without a quarter of a gigabyte to copy.
  const modules = [path.join(ROOT, "node_modules"), path.join(to, "node_modules")];
  if (spawnSync("cp", ["-al", ...modules]).status !== 0) run("cp", ["-R", ...modules], made);
  return to;
}

const sumsOf = (root: string) => readFileSync(path.join(root, "dist/packages/SHA256SUMS"), "utf8");
const unpacked = (root: string, kind: string) => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return unzipSync(readFileSync(path.join(root, `dist/packages/on-whose-word-${version}-${kind}.zip`)));
};
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

let first: string;
let second: string;
beforeAll(() => {
  first = clone("one");
  second = clone("another/place/altogether");
  run(process.execPath, ["scripts/package.mjs"], first, { TZ: "UTC" });
  run(process.execPath, ["scripts/package.mjs"], second, { TZ: "Asia/Damascus", LANG: "ar" });
}, BUILD_TIME);

test("every package is the same from both, and each has its sum", () => {
  const sums = sumsOf(first);
  expect(sums).toBe(sumsOf(second));
  expect(sums.trim().split("\n")).toHaveLength(4);
});

test("no store sees a source map, or the other browser's keys", () => {
  for (const kind of ["chromium", "firefox"]) {
    const files = unpacked(first, kind);
    expect(Object.keys(files).filter((name) => name.endsWith(".map"))).toEqual([]);
    expect(text(files["content.js"])).not.toContain("sourceMappingURL");
    expect(text(files["licences.txt"])).toContain("preact");
  }
  const chromium = JSON.parse(text(unpacked(first, "chromium")["manifest.json"]));
  expect(chromium).not.toHaveProperty("browser_specific_settings");
  expect(chromium.background).toEqual({ service_worker: "background.js" });
  const firefox = JSON.parse(text(unpacked(first, "firefox")["manifest.json"]));
  expect(firefox).not.toHaveProperty("side_panel");
  expect(firefox.permissions).not.toContain("sidePanel");
  expect(firefox.background).toEqual({ scripts: ["database.js", "background.js"] });
});

test(
  "the source package builds, without git, what the stores were given",
  () => {
    const root = path.join(made, "from-source");
    for (const [name, bytes] of Object.entries(unpacked(first, "source"))) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      cpSync(path.join(first, name), path.join(root, name));
      expect(readFileSync(path.join(root, name)).equals(Buffer.from(bytes)), name).toBe(true);
    }
    spawnSync("cp", ["-al", path.join(ROOT, "node_modules"), path.join(root, "node_modules")]);
    run(process.execPath, ["scripts/package.mjs"], root);
    expect(sumsOf(root)).toBe(sumsOf(first));
  },
  BUILD_TIME,
);
