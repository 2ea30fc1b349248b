/** Saved pages in the terminal: a page whose own report is in the database is not compared with it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import database from "virtual:database";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import "../../src/cli/english.ts";
import { checkFiles } from "../../src/cli/check-files.ts";
import { enginesOver } from "../../src/cli/engines.ts";
import { withOwn } from "../../src/reports/merge.ts";
import { soundRecord } from "../reports/made.ts";

const folder = mkdtempSync(join(tmpdir(), "oww-files-"));
const engineFor = enginesOver(withOwn(database, [soundRecord("own-a")]));

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

async function claimsOf(head: string): Promise<string[]> {
  const file = join(folder, "page.html");
  const text = "<p>Some 150 Daesh fighters surrendered in Baghouz on 4 March 2019.</p>";
  writeFileSync(file, `<!doctype html><title>Baghouz</title>${head}${text}`);
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  expect(await checkFiles(engineFor, [file], { format: "json", all: false, published: null })).toBe(0);
  const [page] = JSON.parse(write.mock.calls.map(([chunk]) => chunk).join(""));
  return page.figures[0].reports.map(({ claim }: { claim: string }) => claim);
}

test("by its canonical link, whatever else stands in the address", async () => {
  const others = await claimsOf('<link rel="canonical" href="http://www.paper.example/a/?utm_source=x">');
  expect(others).not.toContain("own-a-1");
  expect(others.length).toBeGreaterThan(3);
});

test.each(["", '<link rel="canonical" href="https://paper.example/b">', '<link rel="canonical">'])(
  "a page with %j is compared with it",
  async (head) => expect(await claimsOf(head)).toContain("own-a-1"),
);

test("a file that gives no day has the one that it is given, and no other", async () => {
  const daysOf = async (name: string, contents: string) => {
    const file = join(folder, name);
    writeFileSync(file, contents);
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    await checkFiles(engineFor, [file], { format: "json", all: false, published: "2019-03-05" });
    const [page] = JSON.parse(write.mock.calls.map(([chunk]) => chunk).join(""));
    vi.restoreAllMocks();
    return page.figures.map(({ asOf }: { asOf: string }) => asOf);
  };
  const said = "Some 150 Daesh fighters surrendered in Baghouz";
  expect(await daysOf("a.txt", `${said}.`)).toEqual(["2019-03-05"]);
  expect(await daysOf("b.txt", `${said} on Monday.`)).toEqual(["2019-03-04"]);
  const dated = '<title>Baghouz</title><meta property="article:published_time" content="2019-03-20">';
  expect(await daysOf("c.html", `<!doctype html>${dated}<p>${said}.</p>`)).toEqual(["2019-03-20"]);
});

test.each([
  ["Last week", "as of the week of 2019-02-25"],
  ["In February", "as of 2019-02)"],
  ["On Monday", "as of 2019-03-04)"],
])("%s: the table for people says %s", async (when, expected) => {
  const file = join(folder, "day.txt");
  writeFileSync(file, `${when} 150 Daesh fighters surrendered in Baghouz.`);
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await checkFiles(engineFor, [file], { format: "table", all: false, published: "2019-03-05" });
  expect(write.mock.calls.map(([chunk]) => chunk).join("")).toContain(expected);
});
