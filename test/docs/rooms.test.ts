/** The table of docs/adr/0005-rooms.md is so: no room imports what its line does not name. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../data/workspace.ts";

const SRC = join(ROOT, "src");
const rows = readFileSync(join(ROOT, "docs/adr/0005-rooms.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.includes("src"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const named = (cell: string, pattern: RegExp) => [...cell.matchAll(pattern)].map(([, name = ""]) => name);
const rooms = new Map(
  rows.flatMap(([, names = "", , may = ""]) =>
    named(names, /src\/(\w+)/g).map((room) => [
      room,
      { shapes: may.includes("shapes"), others: named(may, /`([^`]+)`/g) },
    ]),
  ),
);

/** Of what stands in src/, each file with the files of other rooms that it imports. */
const imports = readdirSync(SRC, { recursive: true, encoding: "utf8" }).flatMap((file) => {
  if (!/\.tsx?$/.test(file)) return [];
  const text = readFileSync(join(SRC, file), "utf8");
  return named(text, /^(?:import|export)\b[^;"]*"(\.[^"]*)"/gm)
    .map((from) => relative(SRC, join(SRC, dirname(file), from)))
    .filter((target) => !target.startsWith("..") && roomOf(target) !== roomOf(file))
    .map((target) => ({ file, target }));
});

/** Files of src itself stand with the types, as shapes. */
function roomOf(file: string): string {
  const [room = ""] = file.split("/");
  return room === file ? "types" : room;
}

test("the table names every room", () => {
  const found = new Set(imports.map(({ file }) => roomOf(file)));
  expect(found.size).toBeGreaterThan(10);
  expect([...found].filter((room) => !rooms.has(room))).toEqual([]);
});

test("the table allows every import that there is", () => {
  const isAllowed = ({ file, target }: { file: string; target: string }) => {
    const may = rooms.get(roomOf(file));
    if (roomOf(target) === "types" && may?.shapes) return true;
    return may?.others.some((other) => target === other || target.startsWith(`${other}/`)) ?? false;
  };
  expect(imports.filter((each) => !isAllowed(each))).toEqual([]);
});
