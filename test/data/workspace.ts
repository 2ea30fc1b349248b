/** A copy of data/ that a test may break. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");

// biome-ignore lint/suspicious/noExplicitAny: a test writes what no type allows.
type Json = any;

export interface Workspace {
  readonly root: string;
  edit(file: string, change: (value: Json) => void): void;
  write(file: string, contents: string): void;
  remove(): void;
}

export function makeWorkspace(): Workspace {
  const root = mkdtempSync(path.join(tmpdir(), "own-data-"));
  cpSync(path.join(ROOT, "data"), path.join(root, "data"), { recursive: true });
  const write = (file: string, contents: string) => writeFileSync(path.join(root, "data", file), contents);
  return {
    root,
    write,
    edit(file, change) {
      const value: Json = JSON.parse(readFileSync(path.join(root, "data", file), "utf8"));
      change(value);
      write(file, JSON.stringify(value));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
