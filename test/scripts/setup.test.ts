/** `scripts/setup.mjs` in a folder of its own, with an npm that only says that it was run. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

const LOCKED = {
  "": { name: "on-whose-word" },
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/elsewhere": { version: "1.0.0", integrity: "sha512-e", optional: true },
};
const INSTALLED = { "node_modules/a": LOCKED["node_modules/a"] };

let made: string;
const at = (name: string) => path.join(made, name);

beforeEach(() => {
  made = mkdtempSync(path.join(tmpdir(), "setup-"));
  for (const folder of ["scripts", "bin", "node_modules"]) mkdirSync(at(folder));
  cpSync(path.join(ROOT, "scripts/setup.mjs"), at("scripts/setup.mjs"));
  writeFileSync(at("bin/npm"), '#!/bin/sh\necho "$@" > npm-was-run\n', { mode: 0o755 });
  writePackages("package-lock.json", LOCKED);
  writePackages("node_modules/.package-lock.json", INSTALLED);
});
afterEach(() => rmSync(made, { recursive: true }));

const writePackages = (name: string, packages: object) =>
  writeFileSync(at(name), JSON.stringify({ lockfileVersion: 3, packages }));

function link(): void {
  renameSync(at("node_modules"), at("packages of another checkout"));
  symlinkSync(at("packages of another checkout"), at("node_modules"));
}

function setUp() {
  const env = { ...process.env, PATH: `${at("bin")}${path.delimiter}${process.env.PATH}` };
  const { status, stderr } = spawnSync(process.execPath, [at("scripts/setup.mjs")], {
    env,
    encoding: "utf8",
  });
  return { status, stderr, installed: existsSync(at("npm-was-run")) };
}

test("packages that are those of the lockfile stay, however new the lockfile is", () => {
  const tomorrow = Date.now() / 1000 + 86_400;
  utimesSync(at("package-lock.json"), tomorrow, tomorrow);
  expect(setUp()).toEqual({ status: 0, stderr: "", installed: false });
});

test.each([
  ["another version", { "node_modules/a": { version: "0.9.0", integrity: "sha512-b" } }],
  ["other bytes of the same version", { "node_modules/a": { version: "1.0.0", integrity: "sha512-b" } }],
  ["one too few", {}],
  ["one too many", { ...INSTALLED, "node_modules/b": { version: "1.0.0", integrity: "sha512-b" } }],
])("packages that are not are installed again, however new they are: %s", (_, installed) => {
  utimesSync(at("package-lock.json"), 0, 0);
  writePackages("node_modules/.package-lock.json", installed);
  expect(setUp()).toMatchObject({ status: 0, installed: true });
});

/** npm writes the second at the end of an install. */
test.each(["node_modules", "node_modules/.package-lock.json"])("installs where there is no %s", (name) => {
  rmSync(at(name), { recursive: true });
  expect(setUp()).toMatchObject({ status: 0, installed: true });
});

test("packages behind a link are used where they fit", () => {
  link();
  expect(setUp()).toEqual({ status: 0, stderr: "", installed: false });
});

test("packages behind a link that do not fit are left alone, and it says so", () => {
  writePackages("node_modules/.package-lock.json", {});
  link();
  expect(setUp()).toEqual({
    status: 1,
    stderr: expect.stringMatching(/node_modules is a link/),
    installed: false,
  });
});

test("a link that leads nowhere is left alone too", () => {
  link();
  rmSync(at("packages of another checkout"), { recursive: true });
  expect(setUp()).toMatchObject({ status: 1, installed: false });
});
