/**
 * The browser is killed a hundred times in the middle of an import or a save: what lies in the store afterwards is what
 * was there before or what was meant, never something between, and what the reader was told is stored is there. But for
 * Chromium's fault: a write that is torn makes it throw the whole store away one start later (docs/adr/0008). Then the
 * options page must say so.
 */
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { toJson } from "../../src/reports/records.ts";
import { browsers, type Driven, pause } from "../browser/harness.ts";
import { NOW, soundClaim, soundRecord, soundReport } from "../reports/made.ts";

const KILLS = Number(process.env.KILLS ?? 100);
const REPORTS = 60;
const CLAIMS = 12;

/** The page presses the button itself, this long after it was told to; a test's own click comes back too late to kill by. */
const PRESS_MS = 60;

/** From before the press to well after the last write: both outcomes are met. */
const MOST_WAIT_MS = 160;

/** Within the last write. */
const TORN_BYTES = 500;

/** One import: reports of one generation, which belong together. */
function generation(serial: number): string {
  const records = Array.from({ length: REPORTS }, (_, at) => {
    const id = `own-g${serial}x${at}`;
    const claims = Array.from({ length: CLAIMS }, (_, index) => ({
      ...soundClaim(),
      id: `${id}-${index + 1}`,
      statement: `${id}-${index + 1}`,
    }));
    const report = { ...soundReport(), id, headline: `${serial} ${at}`, url: null, claims };
    return { ...soundRecord(id), report };
  });
  return toJson([soundRecord("own-first"), ...records].slice(serial === 0 ? 0 : 1), NOW);
}

interface Stored {
  readonly id: string;
  readonly report: { readonly headline: string; readonly claims: readonly unknown[] };
}

const stored = (options: Page): Promise<Stored[]> =>
  options.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await wait(indexedDB.open("on-whose-word"));
    const records = await wait(db.transaction("reports").objectStore("reports").getAll());
    db.close();
    return records;
  });

const isToldLost = (options: Page) =>
  options.evaluate(() => Boolean(document.querySelector(".own > [role=alert]")?.textContent));

/** Of a save, and of an import. */
const TOLD = /Stored\.|reports? stored/;

const said = (options: Page) => options.evaluate(() => document.querySelector(".own")?.textContent ?? "");

const pressSoon = (options: Page, selector: string) =>
  options.evaluate(
    (chosen, wait) => {
      setTimeout(() => document.querySelector<HTMLElement>(chosen)?.click(), wait);
    },
    selector,
    PRESS_MS,
  );

/** Chooses the file; "store" will be pressed in a moment. */
async function beginImport(options: Page, file: string): Promise<void> {
  const input = (await options.$(".import input")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await options.waitForSelector(".import .store", { timeout: 30_000 });
  await pressSoon(options, ".import .store");
}

async function beginSave(options: Page, headline: string): Promise<void> {
  await options.type(".own .search input", "own-first");
  await options.waitForFunction(() => document.querySelectorAll(".own-list li").length === 1);
  await options.click(".own-list .links > button");
  await options.waitForSelector(".report-form [name=headline]");
  await options.$eval(
    ".report-form [name=headline]",
    (field, text) => {
      (field as HTMLInputElement).value = text;
    },
    headline,
  );
  await pressSoon(options, ".report-form button[type=submit]");
}

describe.each(browsers)("in $name", ({ name, start, skip }) => {
  if (skip) return test.skip(`${name} is not installed`, () => {});
  const files = mkdtempSync(join(tmpdir(), "oww-kill-"));
  const profile = join(files, "profile");
  let driven: Driven | undefined;
  afterAll(async () => {
    await driven?.browser.close();
    rmSync(files, { recursive: true, force: true, maxRetries: 5 });
  });

  async function open(): Promise<Page> {
    driven = await start(undefined, profile);
    const options = await driven.openOwn("options.html");
    await options.waitForSelector(".import input", { timeout: 30_000 });
    return options;
  }

  async function kill(): Promise<void> {
    const child = driven?.browser.process();
    const gone = new Promise((resolve) => child?.once("exit", resolve));
    child?.kill("SIGKILL");
    await gone;
    driven = undefined;
    await pause(300);
  }

  test(`killed ${KILLS} times, the store is the old state or the new one`, async () => {
    let options = await open();
    const file = (serial: number) => {
      const path = join(files, `${serial}.json`);
      writeFileSync(path, generation(serial));
      return path;
    };
    await beginImport(options, file(0));
    await expect.poll(() => said(options), { timeout: 30_000 }).toMatch(TOLD);
    let headline = "Fighters give up";
    const imported = new Set([0]);
    const outcomes = { old: 0, new: 0, lost: 0 };
    for (let round = 1; round <= KILLS; round++) {
      const isImport = round % 2 === 1;
      const meant = `Mended ${round}`;
      if (isImport) await beginImport(options, file(round));
      else await beginSave(options, meant);
      await pause(Math.random() * MOST_WAIT_MS);
      const wasTold = await said(options).then((text) => TOLD.test(text));
      await kill();
      options = await open();
      const records = await stored(options);
      if (name === "chromium" && records.length === 0) {
        await expect
          .poll(() => isToldLost(options), { message: `told of the loss in round ${round}` })
          .toBe(true);
        await beginImport(options, file(0));
        await expect.poll(() => said(options), { timeout: 30_000 }).toMatch(TOLD);
        headline = "Fighters give up";
        imported.clear();
        imported.add(0);
        outcomes.lost++;
        continue;
      }
      const counts = new Map<number, number>();
      for (const { id, report } of records) {
        const serial = /^own-g(\d+)x/.exec(id)?.[1];
        if (serial === undefined) continue;
        counts.set(Number(serial), (counts.get(Number(serial)) ?? 0) + 1);
        expect(report.claims, `${id} in round ${round}`).toHaveLength(CLAIMS);
      }
      const first = records.find(({ id }) => id === "own-first")?.report.headline;
      const isNew = isImport ? counts.has(round) : first === meant;
      if (wasTold) expect(isNew, `told in round ${round}`).toBe(true);
      if (isImport && isNew) imported.add(round);
      if (!isImport && isNew) headline = meant;
      expect(first, `round ${round}`).toBe(headline);
      expect(
        [...counts].sort(([a], [b]) => a - b),
        `round ${round}`,
      ).toEqual([...imported].sort((a, b) => a - b).map((serial) => [serial, REPORTS]));
      outcomes[isNew ? "new" : "old"]++;
    }
    const { old, new: renewed, lost } = outcomes;
    console.log(
      `${name}: ${KILLS} kills, ${old} left the old state, ${renewed} the new one, ${lost} nothing`,
    );
    expect(lost).toBeLessThanOrEqual(Math.ceil(KILLS / 50));
    // A few kills can by chance all fall on one side of the write.
    if (KILLS >= 50) expect(Math.min(outcomes.old, outcomes.new)).toBeGreaterThan(0);
  });

  /** As by a machine that goes down: the end of the last write is missing. */
  function tear(): void {
    const database = join(profile, "Default/IndexedDB");
    const inside = readdirSync(database, { recursive: true, encoding: "utf8" });
    const [log = ""] = inside
      .filter((path) => path.endsWith(".log"))
      .sort()
      .slice(-1);
    const path = join(database, log);
    truncateSync(path, statSync(path).size - TORN_BYTES);
  }

  test.runIf(name === "chromium")(
    "a store that the browser throws away is told of, until the next change",
    async () => {
      await driven?.browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      let options = await open();
      expect(await isToldLost(options)).toBe(false);
      // Of what is there already nothing would be written again.
      const store = async (serial: number) => {
        const path = join(files, "whole.json");
        writeFileSync(path, generation(serial));
        await beginImport(options, path);
        await expect.poll(() => said(options), { timeout: 30_000 }).toMatch(TOLD);
      };
      await store(0);
      await kill();
      tear();
      options = await open();
      await store(1);
      await kill();
      options = await open();
      expect(await stored(options)).toEqual([]);
      await expect.poll(() => isToldLost(options)).toBe(true);
      await store(0);
      await expect.poll(() => isToldLost(options)).toBe(false);
      expect(await stored(options)).toHaveLength(REPORTS + 1);
    },
  );
});
