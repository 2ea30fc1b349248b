/** What the documents say of the tree, the manifest and the last measurement is so. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import database from "virtual:database";
import { describe, expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { loadData } from "../../scripts/data/load.mjs";
import { framed, partBetween } from "../../scripts/facts/markdown.mjs";
// @ts-expect-error: build tooling is plain JavaScript.
import { renderRecord } from "../../scripts/facts/record.mjs";
import { FACTS, renderFacts } from "../../scripts/facts/render.mjs";
import { BENCH, renderBench } from "../../src/cli/bench/readme.ts";
import { scoreLabelled } from "../../src/cli/eval/labelled.ts";
import { readLabels } from "../../src/cli/eval/labels.ts";
import { INDEPENDENT_LABELS, OWN_LABELS } from "../../src/cli/eval/shared.ts";
import { createEngine } from "../../src/engine/index.ts";
import { FIGURE_COLUMNS, SHEET_COLUMNS, TELLING_COLUMNS } from "../../src/export/csv-columns.ts";
import { COLUMNS } from "../../src/reports/csv-columns.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(path.join(ROOT, name), "utf8");
const json = (name: string) => JSON.parse(read(name));

const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(path.join(ROOT, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
  ...readdirSync(path.join(ROOT, "docs/adr")).map((name) => `docs/adr/${name}`),
  "data/README.md",
];
const readme = read("README.md");
const scripts = Object.keys(json("package.json").scripts);

/** The fenced block under a heading of README. */
function blockUnder(heading: string): string {
  const [, section = ""] = readme.split(`\n## ${heading}\n`);
  return section.split("```")[1] ?? "";
}

describe("commands", () => {
  test.each(DOCUMENTS)("that %s names are scripts of package.json", (name) => {
    const named = [...read(name).matchAll(/\bnpm run ([a-z:]+)/g)].map(([, script]) => script);
    expect(named.filter((script) => !scripts.includes(script ?? ""))).toEqual([]);
  });

  test("each script has a line in README", () => {
    const named = new Set([...readme.matchAll(/^npm (?:run )?([a-z:]+)/gm)].map(([, script]) => script));
    expect(scripts.filter((script) => !named.has(script))).toEqual([]);
  });
});

describe("links", () => {
  test.each(DOCUMENTS)("in %s lead somewhere", (name) => {
    const links = [...read(name).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? "");
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    const missing = local.filter((link) => !existsSync(path.join(ROOT, path.dirname(name), link)));
    expect(missing).toEqual([]);
  });
});

describe("the map of files", () => {
  const map = blockUnder("Where things are");
  const named = [...map.matchAll(/(?:^|, )([a-z]+\/(?:[a-z]+\/)?)/gm)].map(([, name]) => name ?? "");

  test("names what is there", () => {
    expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  test("names every room", () => {
    const rooms = readdirSync(path.join(ROOT, "src"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(rooms.map((room) => `src/${room.name}/`).filter((room) => !named.includes(room))).toEqual([]);
  });

  test("the journey of one number goes through files that are there", () => {
    const files = [...read("docs/architecture.md").matchAll(/`((?:src|data)\/[^`]+)`/g)].map(
      ([, file]) => file ?? "",
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

test("README gives a reason for each permission of the manifest, and for no other", () => {
  const [, section = ""] = readme.split("\n## Permissions, and why\n");
  const table = section.split("\n## ")[0] ?? "";
  const named = table
    .split("\n")
    .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const { permissions, optional_host_permissions } = json("manifest.json");
  expect(named.toSorted()).toEqual([...permissions, ...optional_host_permissions].toSorted());
});

test("docs/dependencies.md gives a reason for each package, and for no other", () => {
  const { dependencies, devDependencies } = json("package.json");
  const rows = read("docs/dependencies.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((line) =>
    [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ""),
  );
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const covers = (name: string) =>
    named.includes(name) || (name.startsWith("@types/") && named.includes("@types/*"));
  expect(packages.filter((name) => !covers(name))).toEqual([]);
  expect(named.filter((name) => name !== "@types/*" && !packages.includes(name))).toEqual([]);
});

test.each([
  ["own reports", "columns", COLUMNS],
  ["an exported check", "in the table", [...SHEET_COLUMNS, ...FIGURE_COLUMNS, ...TELLING_COLUMNS]],
])("docs/desk.md explains each column of %s, and no other", (_, head, columns) => {
  const [, rest = ""] = read("docs/desk.md").split(`\n| ${head} `);
  const [table = ""] = rest.split("\n\n");
  const named = table
    .split("\n")
    .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual([...columns].toSorted());
});

describe("measured facts", () => {
  const facts = json("docs/facts.json");

  test("README shows those of docs/facts.json", () => {
    expect(partBetween(readme, FACTS)).toBe(framed(FACTS, renderFacts(facts)));
  });

  test("docs/data.md counts what data/ holds now", async () => {
    const shown = partBetween(read("docs/data.md"), FACTS);
    expect(shown, "`npm run facts` counts again").toBe(framed(FACTS, renderRecord(await loadData(ROOT))));
  });

  test("README shows every goal of docs/bench.json with its verdict", () => {
    const parts: Parameters<typeof renderBench>[0] = json("docs/bench.json");
    expect(partBetween(readme, BENCH)).toBe(framed(BENCH, renderBench(parts)));
    const goals = parts.flatMap(({ lines }) => lines.filter(({ met }) => met !== null));
    const verdicts = partBetween(readme, BENCH).match(/\| (?:met|\*\*missed\*\*) +\|/g);
    expect(verdicts).toHaveLength(goals.length);
  });

  test("budgets are those that the build enforces", () => {
    const shown = facts.sizes.map(({ file, bytes }: { file: string; bytes: number }) => [file, bytes]);
    expect(shown).toEqual(
      json("budgets.json").map(({ file, bytes }: { file: string; bytes: number }) => [file, bytes]),
    );
  });

  /** A word added since moves a figure by a hair; more than that wants `npm run facts`. */
  const HAIR = 0.02;
  /** Thousands of passages, on a machine that runs other tests beside. */
  const TIME = 60_000;
  test.each([
    ["own sentences", OWN_LABELS],
    ["independent sentences", INDEPENDENT_LABELS],
  ])(
    "accuracy on %s is what the engine reaches now",
    async (name, file) => {
      const row = facts.accuracy.find((each: { name: string }) => each.name === name);
      const { whole } = scoreLabelled(createEngine(database), await readLabels(file));
      expect(row.passages).toBe(whole.passages);
      expect(Math.abs(row.precision - whole.all.precision)).toBeLessThan(HAIR);
      expect(Math.abs(row.recall - whole.all.recall)).toBeLessThan(HAIR);
      expect(Math.abs(row.interval - whole.interval)).toBeLessThan(HAIR);
      expect(Math.abs(row.scope - whole.scope)).toBeLessThan(HAIR);
    },
    TIME,
  );
});
