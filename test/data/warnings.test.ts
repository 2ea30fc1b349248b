/** What may be right is asked about, not refused; an answer in the file settles it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { publishData } from "../../scripts/data/publish.mjs";
// @ts-expect-error: build tooling is plain JavaScript.
import { newReport } from "../../scripts/data/skeleton.mjs";
import { makeWorkspace, type Workspace } from "./workspace.ts";

const REPORT = "reports/003-middle-east-monitor-reuters.json";
let workspace: Workspace;

beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

// biome-ignore lint/suspicious/noExplicitAny: a test writes what no type allows.
type Json = any;

const lines = async (): Promise<string> => (await publishData(workspace.root)).join("\n");
const refused = (): Promise<string> =>
  publishData(workspace.root).then(
    () => "published",
    (error: Error) => error.message,
  );

test("the record as it stands has no open warning", async () => {
  expect(await lines()).toMatch(/No open warning\.$/);
});

const WARNINGS: readonly [string, (claim: Json) => void, RegExp][] = [
  ["a date outside the span", (c) => (c.asOf = "2009-03-04"), /claim 003-1: asOf: .*outside the span/],
  [
    "one utterance, two speakers",
    (c) => (c.speaker = "sdf"),
    /claim 003-2: speaker: .*003-1 of the same statement/,
  ],
  [
    "a claim entered twice",
    (c) => (c.statement = "bali-2019-03-04-elsewhere"),
    /claim 003-3: statement: equals claim 003-1/,
  ],
  [
    "zeros too many",
    (c) =>
      Object.assign(c, {
        words: "some 2,000,000",
        min: 2e6,
        max: 2e6,
        selector: { exact: "some 2,000,000", prefix: "", suffix: "" },
      }),
    /claim 003-1: min: .*times away from every other fighters-surrendered/,
  ],
];

test.each(WARNINGS)("%s is asked about, and an answer settles it", async (_name, change, expected) => {
  workspace.edit(REPORT, ({ claims }) => change(claims[0]));
  expect(await lines()).toMatch(expected);
  workspace.edit(REPORT, ({ claims }) => {
    for (const claim of claims) claim.reviewed = "Looked at.";
  });
  expect(await lines()).not.toMatch(/WARNING data\/reports\/003/);
});

test("an outlet without a row, a shared statement without one, and a row that nobody prints", async () => {
  workspace.edit(REPORT, (report) => (report.outlet = "Nobody's Gazette"));
  workspace.edit("statements.json", ({ statements }) => {
    statements[0].id = "never-said";
    statements[2].first = "999";
  });
  const message = await refused();
  expect(message).toMatch(/report 003: outlet: .*outlets\.json does not have/);
  expect(message).toMatch(/statement gabriel-2019-03-17-news-conference: record: .*has no row/);
  expect(message).toMatch(/statement never-said: id: is printed by no claim/);
  expect(message).toMatch(/first: is 999; expected one of the reports/);
});

test("core reports are held to a text, extended ones have none", async () => {
  workspace.edit(REPORT, (report) => Object.assign(report, { textFile: null, sha256: null }));
  expect(await refused()).toMatch(/report 003: textFile/);
  workspace.edit(REPORT, (report) => Object.assign(report, { collection: "extended" }));
  expect(await refused()).toMatch(/report 003: readFrom/);
});

test("new writes the next report, whose every open field npm run data then names", async () => {
  const said = await newReport(workspace.root, ["--outlet", "Rudaw", "--published", "2019-03-01"]);
  const file = /Written: (\S+\.json)\./.exec(said)?.[1] as string;
  const report = JSON.parse(readFileSync(path.join(workspace.root, file), "utf8"));
  expect([report.outlet, report.publishedPrecision, report.claims[0].id]).toEqual([
    "Rudaw",
    "day",
    `${report.id}-1`,
  ]);
  const message = await refused();
  for (const field of [
    "headline",
    "measure",
    "hedge",
    "words",
    "who",
    "scope",
    "statement",
    "selector.exact",
  ])
    expect(message).toContain(`: ${field}: `);
});

test("the open data set describes itself", async () => {
  await lines();
  const read = (name: string) => readFileSync(path.join(workspace.root, "dist/data", name), "utf8");
  const descriptor = JSON.parse(read("datapackage.json"));
  expect(descriptor.licenses[0].name).toBe("CC-BY-4.0");
  expect(descriptor.resources[0].schema.fields.map(({ name }: Json) => name)).toEqual(
    read("claims.csv").split("\r\n")[0]?.split(","),
  );
  const claims = JSON.parse(read("claims.json")) as Json[];
  const statements = new Map((JSON.parse(read("statements.json")) as Json[]).map((row) => [row.id, row]));
  const reports = new Map((JSON.parse(read("reports.json")) as Json[]).map((row) => [row.id, row]));
  for (const { id, statement, report } of claims) {
    expect(statements.get(statement).claims).toContain(id);
    expect(reports.get(report.id).outlet).toBe(report.outlet);
  }
  for (const heading of ["Claims", "Reports", "Statements", "Outlets", "Measures"])
    expect(read("CODEBOOK.md")).toContain(`## ${heading}\n`);
});
