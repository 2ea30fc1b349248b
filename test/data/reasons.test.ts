/** No schema of data/ can refuse a thing for which there are no words: Ajv's own are never shown. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorObject } from "ajv";
import { describe, expect, test } from "vitest";
import { schemaProblems } from "../../scripts/data/explain.mjs";
import { tables } from "../fake-browser.ts";
import { ROOT } from "./workspace.ts";

// biome-ignore lint/suspicious/noExplicitAny: a schema may hold anything.
type Schema = any;

const FOLDER = join(ROOT, "data/schemas");
const schemas: Readonly<Record<string, Schema>> = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), "utf8"))]),
);

/** Keywords that hold schemas and refuse nothing themselves. "not" and "if" only choose between them. */
const NAMED = ["properties", "$defs"];
const HOLDING = ["items", "additionalProperties", "if", "then", "else", "not"];
const NOTES = ["$schema", "$id", "$ref", "title", "description", "problem"];
/** A place of this many types takes every value of JSON. */
const ALL_TYPES = 6;

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

/** A schema and all that it is made of. */
function partsOf(schema: Schema): Schema[] {
  const named = NAMED.flatMap((key) => Object.values<Schema>(schema[key] ?? {}));
  const held = HOLDING.map((key) => schema[key]);
  return [schema, ...[...named, ...held].filter(isSchema).flatMap(partsOf)];
}

/** What refers to another file is led there. */
function withReferred(names: readonly string[]): string[] {
  const found = names.flatMap((name) =>
    partsOf(schemas[name]).flatMap(({ $ref }) => /^[\w.-]+(?=#|$)/.exec($ref ?? "") ?? []),
  );
  const all = [...new Set([...names, ...found])];
  return all.length === names.length ? all : withReferred(all);
}

/** An error as Ajv would give it, whatever the value was. */
const errorOf = (keyword: string, part: Schema): ErrorObject => ({
  keyword,
  instancePath: "",
  schemaPath: "",
  data: "found",
  params: {
    type: part.type,
    allowedValues: part.enum,
    allowedValue: part.const,
    limit: part[keyword],
    i: 0,
    missingProperty: "left-out",
  },
  parentSchema: part,
});

const refusals = Object.entries(schemas).flatMap(([name, schema]) =>
  partsOf(schema).flatMap((part) =>
    Object.keys(part)
      .filter((keyword) => ![...NAMED, ...NOTES].includes(keyword))
      .filter((keyword) => !(HOLDING.includes(keyword) && isSchema(part[keyword])))
      .filter(
        (keyword) => !(keyword === "type" && part.type.length === ALL_TYPES && Array.isArray(part.type)),
      )
      .map((keyword) => ({ name, keyword, part })),
  ),
);

test("every keyword of every schema has its words", () => {
  expect(refusals.length).toBeGreaterThan(100);
  for (const { name, keyword, part } of refusals) {
    const [said] = schemaProblems([errorOf(keyword, part)]);
    expect(Object.keys(tables.en ?? {}), `${name}: ${keyword}`).toContain(said?.problem[0]);
    expect(said?.problem.slice(1).every(Boolean), `${name}: ${keyword}`).toBe(true);
  }
});

test("a keyword that nobody has words for is noticed", () => {
  expect(() => schemaProblems([errorOf("multipleOf", {})])).toThrow();
});

describe("the form of what a reader brings", () => {
  const formed = withReferred(["own-reports.schema.json"])
    .flatMap((name) => partsOf(schemas[name]).map((part) => ({ name, part })))
    .filter(({ part }) => "pattern" in part || part.format !== undefined);

  test("has a text of its own, which in English says what the schema says", () => {
    expect(formed.length).toBeGreaterThan(8);
    const bare = formed.filter(({ part }) => !part.problem && part.description !== DAY);
    expect(bare).toEqual([]);
    for (const { part } of formed)
      if (part.problem) expect(tables.en?.[part.problem]?.message).toMatch(new RegExp(` ${escaped(part)}$`));
  });
});

/** Of files that no reader brings: the day that is never unknown. */
const DAY = "a calendar day, YYYY-MM-DD";

const escaped = ({ description }: Schema): string => description.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
