import Papa from "papaparse";
import { expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { claim, comparison, figure, pageReport, source } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { citeMarkdown, citePlain } = await import("../../src/export/cite.ts");
const { toCsv } = await import("../../src/export/csv.ts");
const { pageCsv } = await import("../../src/export/page-csv.ts");
const { pageJsonLd } = await import("../../src/export/page-json-ld.ts");
const { pageMarkdown } = await import("../../src/export/page-markdown.ts");
/** types/untyped.d.ts declares only what the evaluation asks of papaparse. */
const parse = Papa.parse as unknown as (text: string, options?: object) => { data: unknown[] };
const readCsv = <Row>(text: string, options?: object) => parse(text, options).data as Row[];
const telling = { comparison, claim, report: source, times: 1 };

test("a citation names the speaker before the number, and where it was printed", () => {
  expect(citePlain(telling, figure, pageReport)).toBe(
    "A Spokesman, SDF (a party to the battle), “up to 600”, Counted as of February 12, 2019. “A headline”, The Sample Post ← Another Paper ← AFP ← A Spokesman, SDF, machine-reworded copy, published February 13, 2019. https://news.example/a#:~:text=up%20to%20600 [claim 901-1]",
  );
});

test("no headline becomes markup, and no address leaves its brackets", () => {
  const report = { ...source, headline: "a](http://x) <b>*", url: "https://news.example/a>b c" };
  const cited = citeMarkdown({ ...telling, report }, figure, pageReport);
  expect(cited).toContain(
    "[a\\]\\(http://x\\) \\<b\\>\\*](<https://news.example/a%3Eb%20c#:~:text=up%20to%20600>)",
  );
});

test("a spreadsheet finds no formula in it and every cell comes back", () => {
  const rows = [["=1+1", "+a", "-b", "@c", "\td", 'quote "q"', "line\nbreak", "a,b", -5, null]];
  const parsed = readCsv<string[]>(toCsv(rows))[0];
  expect(parsed).toEqual(["'=1+1", "'+a", "'-b", "'@c", "'\td", 'quote "q"', "line\nbreak", "a,b", "-5", ""]);
});

test.each([
  [{ asOf: "2019-02-01", asOfPrecision: "month" }, "month"],
  [{ asOf: "2019-02-01", asOfPrecision: undefined }, "day"],
  [{ asOf: null, asOfPrecision: "day" }, ""],
] as const)("the table says how sharp the page's day is: %j", (times, expected) => {
  const figures = pageReport.figures.map((item) => ({ ...item, figure: { ...item.figure, ...times } }));
  const [line] = readCsv<Record<string, string>>(pageCsv({ ...pageReport, figures } as typeof pageReport), {
    header: true,
  });
  expect(line?.page_as_of_precision).toBe(expected);
});

test("the page's table has one line for each report and one for a figure without", () => {
  const data = readCsv<Record<string, string>>(pageCsv(pageReport), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ relation }) => relation)).toEqual(["earlier", "alone"]);
  expect(data[0]).toMatchObject({
    claim_id: "901-1",
    max: "600",
    ...{ speaker_id: "spokesman", speaker: "A Spokesman" },
    ...{ outlet: "The Sample Post", agency: "AFP" },
    ...{ place: "Baghouz", scope: "level", period_from: "", period_to: "" },
    ...{ page_unit: "people", page_who: "fighters", page_scope: "level" },
  });
  expect(new Set(data.map((row) => Object.keys(row).length)).size).toBe(1);
});

test("a speaker is an id and a name on both sides; one whom nobody knows has no id", () => {
  const speakers = ["spokesman", "A Passer-by", null];
  const figures = speakers.map((speaker, id) => ({
    id,
    figure: { ...figure, speaker },
    before: "",
    after: "",
  }));
  const data = readCsv<Record<string, string>>(pageCsv({ ...pageReport, figures }), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ page_speaker_id, page_speaker }) => [page_speaker_id, page_speaker])).toEqual([
    ["spokesman", "A Spokesman"],
    ["", "A Passer-by"],
    ["", ""],
  ]);
});

test("linked data holds claims with appearances and rates nothing", () => {
  const text = pageJsonLd(pageReport);
  const { "@graph": graph } = JSON.parse(text);
  expect(graph).toHaveLength(3);
  expect(graph.at(-1)).toMatchObject({
    "@type": "Claim",
    identifier: "901-1",
    author: { "@type": "Person", name: "A Spokesman" },
    appearance: {
      "@type": "NewsArticle",
      publisher: { name: "The Sample Post" },
      isBasedOn: [{ "@type": "NewsArticle", publisher: { name: "Another Paper" } }],
      sourceOrganization: { name: "AFP" },
    },
  });
  expect(text).not.toMatch(/ClaimReview|Rating/);
});

test("no text of linked data ends the script element that it is put into, and each is what it was", () => {
  const title = "</script><script>alert(1)</script><!--";
  const text = pageJsonLd({ ...pageReport, title });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)["@graph"][0].appearance.name).toBe(title);
});

test("the whole check as Markdown: figure, range, origins, citation, and that the list is not complete", () => {
  const text = pageMarkdown(pageReport);
  for (const words of [
    "## “around 1,000”",
    "1 report, 1 origin: A Spokesman, SDF",
    "claim 901-1",
    "This list is not complete.",
  ])
    expect(text.replaceAll("\\", "")).toContain(words);
  expect(text).toContain("No comparable report in this database");
});
