/** The command line and the extension read and compare the sample articles alike, own reports included. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import database from "virtual:database";
import type { ElementHandle } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INDEPENDENT_LABELS, OWN_LABELS } from "../../src/cli/eval/shared.ts";
import { addOwnReports } from "../../src/cli/own-reports.ts";
import { readPage } from "../../src/cli/read-page.ts";
import { createEngine } from "../../src/engine/index.ts";
import type { TextReading } from "../../src/messages.ts";
import { type PackedReport, unpackReport } from "../../src/packed.ts";
import { toJson } from "../../src/reports/records.ts";
import type { Figure } from "../../src/types/findings.ts";
import { NOW, soundRecord } from "../reports/made.ts";
import { browsers, type Driven } from "./harness.ts";
import { waitForMarks } from "./looks.ts";
import { type Server, serve } from "./server.ts";

/** What the functions evaluated inside the extension use of it. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<TextReading> };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<PackedReport | null>;
  };
};

const SAMPLES = join(import.meta.dirname, "../../samples");
const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".html"));

/** Every kind of sentence that we have, and words that only Fuse.js knows: the build shortens names in the engine, in its words and in Fuse. */
const MISPRINTS = "Some 311 jihadsts surrendered in Baghuoz on Monday.";
const passages = [OWN_LABELS, INDEPENDENT_LABELS].flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const BLOCKS = [MISPRINTS, ...passages].map((text, id) => ({ id, text, level: 0 }));
const ARTICLE = { title: "Baghouz", description: "", published: "2019-03-05" };

/** As Chromium's messages are: JSON, which knows no minus zero. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Block ids are each reader's own. */
const told = ({ block: _, ...figure }: Figure) => figure;

describe.each(browsers)("in $name", ({ name, start, skip }) => {
  if (skip) return test.skip(`${name} is not installed`, () => {});
  const files = mkdtempSync(join(tmpdir(), "oww-parity-"));
  const own = join(files, "own.json");
  let driven: Driven;
  let server: Server;
  beforeAll(async () => {
    server = await serve();
    for (const sample of names) server.add(`/${sample}`, readFileSync(join(SAMPLES, sample), "utf8"));
    writeFileSync(own, toJson([soundRecord("own-a")], NOW));
    driven = await start();
    const options = await driven.openOwn("options.html");
    await options.waitForSelector(".import input");
    await ((await options.$(".import input")) as ElementHandle<HTMLInputElement>).uploadFile(own);
    await options.waitForSelector(".import .store");
    await options.click(".import .store");
    await options.waitForSelector(".own-list li");
    await options.close();
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
    rmSync(files, { recursive: true, force: true });
  });

  test.each(names)("%s gives the same figures as npm run check", async (sample) => {
    const { article, blocks } = await readPage(join(SAMPLES, sample));
    const expected = createEngine(await addOwnReports(database, own)).check(article, blocks);
    expect(expected.figures.length).toBeGreaterThan(3);
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/${sample}`);
    await waitForMarks(page);
    const popup = await driven.openOwn("popup.html?tabId=0");
    const answered = await popup.evaluate(async (address) => {
      for (const { id } of await chrome.tabs.query({})) {
        const answer = await chrome.tabs.sendMessage(id, { type: "get-report" }).catch(() => null);
        if (answer?.url === address) return answer;
      }
      return null;
    }, page.url());
    const report = unpackReport(answered);
    expect(report?.figures.map(({ figure }) => told(figure))).toEqual(expected.figures.map(told));
    expect(report?.coverage).toEqual(expected.coverage);
    await popup.close();
    await page.close();
  });

  test("the built engine reads every labelled passage as its source does", async () => {
    const engine = createEngine(await addOwnReports(database, own));
    const expected = engine.check({ ...ARTICLE, topic: true }, BLOCKS);
    expect(expected.figures[0]).toMatchObject({ block: 0, measure: "fighters-surrendered" });
    const popup = await driven.openOwn("popup.html?tabId=0");
    const read = await popup.evaluate(
      (article, blocks) => chrome.runtime.sendMessage({ type: "read-text", article, blocks }),
      ARTICLE,
      BLOCKS,
    );
    const { figures, claims, leftovers } = sent(read);
    expect(figures).toEqual(sent(expected.figures));
    expect(leftovers).toEqual(sent(engine.leftovers(ARTICLE, BLOCKS)));
    expect(claims).toEqual(sent(expected.claims));
    await popup.close();
  });
});
