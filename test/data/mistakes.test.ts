/** Each kind of mistake an editor can make is named with file, record and field, and nothing is written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { publishData } from "../../scripts/data/publish.mjs";
import { makeWorkspace, type Workspace } from "./workspace.ts";

const REPORT = "reports/003-middle-east-monitor-reuters.json";
let workspace: Workspace;

beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

/** claims[0] of report 003: "Some 200 Daesh fighters surrendered", about 200, Bali, 4 March. */
// biome-ignore lint/suspicious/noExplicitAny: a test writes what no type allows.
type Change = (claim: any) => void;
const CLAIM_MISTAKES: readonly [name: string, change: Change, expected: RegExp][] = [
  ["a field left out", (c) => delete c.scope, /claim 003-1: scope: is missing/],
  ["a field too many", (c) => (c.colour = "red"), /claim 003-1: colour: is no field/],
  [
    "an unknown hedge",
    (c) => (c.hedge = "circa"),
    /claim 003-1: hedge: is "circa"; expected one of exact, about/,
  ],
  ["an unknown group", (c) => (c.who = "martians"), /claim 003-1: who: .*expected one of fighters/],
  ["an unknown scope", (c) => (c.scope = "day"), /claim 003-1: scope: .*expected one of level/],
  ["a number in quotes", (c) => (c.min = "200"), /claim 003-1: min: is "200"/],
  ["no real day", (c) => (c.asOf = "2019-02-30"), /claim 003-1: asOf: is "2019-02-30"/],
  [
    "an id of another shape",
    (c) => (c.id = "three"),
    /claim three: id: is "three"; expected the id of the report/,
  ],
  [
    "a claim of another report",
    (c) => (c.id = "002-99"),
    /report 003: claims: claim 002-99 stands in report 003/,
  ],
  [
    "an unknown measure",
    (c) => (c.measure = "camels"),
    /claim 003-1: measure: is "camels"; expected one of people-inside, /,
  ],
  ["another unit", (c) => (c.unit = "km2"), /claim 003-1: unit: is km2; .*counted in people/],
  ["min above max", (c) => (c.min = 300), /claim 003-1: min: is 300, above max 200/],
  [
    "hedge against interval",
    (c) => (c.hedge = "at-least"),
    /claim 003-1: hedge: is at-least with the interval/,
  ],
  ["a number mistyped", (c) => (c.min = c.max = 2000), /claim 003-1: min: .*has no end at 200/],
  ["an unknown speaker", (c) => (c.speaker = "nobody"), /claim 003-1: speaker: is "nobody"/],
  [
    "the wording's own author as a speaker",
    (c) => (c.speaker = "reuters"),
    /claim 003-1: speaker: is "reuters", whose wording this is/,
  ],
  ["another role", (c) => (c.speakerRole = "un"), /claim 003-1: speakerRole: is un; Mustafa Bali is party/],
  [
    "a period backwards",
    (c) => Object.assign(c, { periodFrom: "2019-03-04", periodTo: "2019-03-01" }),
    /periodTo: is/,
  ],
  [
    "a date after publication",
    (c) => (c.asOf = "2019-03-06"),
    /claim 003-1: asOf: .*after the report was published/,
  ],
  ["a date without precision", (c) => (c.asOfPrecision = null), /claim 003-1: asOfPrecision/],
  [
    "words not quoted",
    (c) => (c.selector.exact = "Daesh fighters"),
    /claim 003-1: selector.exact: .*to contain/,
  ],
  [
    "a quotation too long",
    (c) => (c.selector.exact = `Some 200${" a".repeat(11)}`),
    /selector.exact: has 13 words/,
  ],
  ["a prefix too long", (c) => (c.selector.prefix = "x".repeat(33)), /claim 003-1: selector.prefix/],
];

async function publish(): Promise<string> {
  return publishData(workspace.root).then(
    () => "published",
    (error: Error) => error.message,
  );
}

test.each(CLAIM_MISTAKES)("%s", async (_name, change, expected) => {
  workspace.edit(REPORT, (report) => change(report.claims[0]));
  const message = await publish();
  expect(message).toMatch(expected);
  expect(message).toContain(`data/${REPORT}: `);
  expect(existsSync(path.join(workspace.root, "dist"))).toBe(false);
});

test("a word of order with another interval", async () => {
  workspace.edit(REPORT, ({ claims }) => (claims[7].max = 5000));
  expect(await publish()).toMatch(/claim 003-8: min: the interval is 2000…5000; “thousands” means 2000…9999/);
});

test("a file that is no JSON, and one that is gone", async () => {
  workspace.write("sites.json", '{"sites": [');
  workspace.edit("version.json", (value) => delete value.version);
  const message = await publish();
  expect(message).toMatch(/data\/sites\.json: file: JSON: cannot be read/);
  expect(message).toMatch(/data\/version\.json: file: version: is missing/);
});

test("records that share an id, sites out of order", async () => {
  workspace.edit("speakers.json", ({ speakers }) => (speakers[1].id = speakers[0].id));
  workspace.edit("sites.json", ({ sites }) => sites.reverse());
  const message = await publish();
  expect(message).toMatch(/speaker mustafa-bali: id: "mustafa-bali" is already taken/);
  expect(message).toMatch(/data\/sites\.json: site .*keep the list in alphabetical order/);
});

test("every mistake of several files at once", async () => {
  workspace.edit(REPORT, ({ claims }) => (claims[0].hedge = "circa"));
  workspace.edit("measures.json", ({ measures }) => delete measures[2].trap);
  const message = await publish();
  expect(message).toContain("claim 003-1: hedge");
  expect(message).toContain("data/measures.json: measure people-left: trap: is missing");
});

test("a wrong file leaves the last good data set alone", async () => {
  const old = path.join(workspace.root, "dist/data/claims.json");
  mkdirSync(path.dirname(old), { recursive: true });
  writeFileSync(old, "last good");
  workspace.edit(REPORT, ({ claims }) => (claims[0].measure = "camels"));
  await publish();
  expect(readFileSync(old, "utf8")).toBe("last good");
});
