/** What the record itself must keep saying, whatever is added to it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { compileDatabase } from "../../scripts/data/compile.mjs";
// @ts-expect-error: build tooling is plain JavaScript.
import { publishData } from "../../scripts/data/publish.mjs";
// @ts-expect-error: build tooling is plain JavaScript.
import { TEXTS, textsAreHere } from "../../scripts/test/texts.mjs";
import type { Claim, Database } from "../../src/types/database.ts";
import { makeWorkspace, ROOT, type Workspace } from "./workspace.ts";

let database: Database;
let workspace: Workspace;

beforeAll(async () => {
  database = await compileDatabase(ROOT);
  workspace = makeWorkspace();
});
afterAll(() => workspace.remove());

const claims = (report: string, measure: string): Claim[] =>
  database.claims.filter((claim) => claim.report === report && claim.measure === measure);

test("Bali's words of 4 March are one statement, in the lede and in the quotation", () => {
  const surrendered = claims("003", "fighters-surrendered");
  expect(surrendered).toHaveLength(3);
  expect(new Set(surrendered.map(({ statement }) => statement)).size).toBe(1);
  expect(surrendered.every(({ min, max }) => min === 200 && max === 200)).toBe(true);
});

test("case 5: two officials, two counts of the killed, one scope and period", () => {
  const [gabriel, other] = claims("004", "fighters-killed");
  expect([gabriel?.min, other?.min]).toEqual([25, 38]);
  expect(other?.speakerRole).toBe("unnamed");
  expect([other?.scope, other?.periodFrom]).toEqual([gabriel?.scope, gabriel?.periodFrom]);
});

test("cases 7 and 8: odd printings carry a note, the damaged copy is marked", () => {
  expect(claims("002", "territory-remaining")[0]?.note).toMatch(/conversion does not hold/);
  expect(claims("001", "fighters-captured")[0]?.note).toMatch(/hundreds of/);
  expect(database.reports.filter(({ reworded }) => reworded).map(({ id }) => id)).toEqual(["001"]);
});

test("the record is wide enough to consult: seventy reports, forty-five outlets, two hundred claims", () => {
  expect(database.reports.length).toBeGreaterThanOrEqual(70);
  expect(new Set(database.reports.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(45);
  expect(database.claims.length).toBeGreaterThanOrEqual(200);
});

test("every measure names a question, every report has claims", () => {
  expect(database.measures).toHaveLength(23);
  for (const { id } of database.reports)
    expect(database.claims.some(({ report }) => report === id)).toBe(true);
});

test("claims.json and claims.csv hold the same claims; no cell can run as a formula", async () => {
  workspace.edit("reports/003-middle-east-monitor-reuters.json", (report) => {
    report.claims[0].note = '=HYPERLINK("x")';
    report.claims[1].note = 'commas, "quotes"\nand lines';
  });
  await publishData(workspace.root);
  const read = (name: string) => readFileSync(path.join(workspace.root, "dist/data", name), "utf8");
  const json = JSON.parse(read("claims.json")) as Claim[];
  const { data, errors } = Papa.parse<Record<string, string>>(read("claims.csv").trimEnd(), { header: true });
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
  expect(data.find(({ id }) => id === "003-1")?.note).toBe(`'=HYPERLINK("x")`);
  expect(data.find(({ id }) => id === "003-2")?.note).toBe('commas, "quotes"\nand lines');
});

const here = textsAreHere("the claims are NOT held to the reports' texts");

test.runIf(here)("every hash and every selector holds against the reports' texts", async () => {
  await expect(publishData(workspace.root, { texts: TEXTS })).resolves.toBeDefined();
});

test.runIf(here)("a text that changed, and a selector that is not there, are named", async () => {
  const broken = makeWorkspace();
  broken.edit("reports/002-terrorism-watch-afp.json", (report) => (report.sha256 = "0".repeat(64)));
  broken.edit(
    "reports/003-middle-east-monitor-reuters.json",
    ({ claims }) => (claims[0].selector.suffix = " camels"),
  );
  const failing = publishData(broken.root, { texts: TEXTS });
  await expect(failing).rejects.toThrow(
    /002-.*report 002: sha256: .*claim 003-1: selector: .*stand 0 times/s,
  );
  broken.remove();
});
