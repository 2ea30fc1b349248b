/** The very packages that the stores get, installed and read with, in their browsers. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isPackedFindings } from "../../src/packed.ts";
import type { Figure } from "../../src/types/findings.ts";
import { browsers } from "../browser/harness.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const made = mkdtempSync(path.join(tmpdir(), "store-"));
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
const packed = (name: string) => path.join(ROOT, `dist/packages/on-whose-word-${version}-${name}.zip`);

function unpack(name: string): string {
  const to = path.join(made, name);
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(packed(name))))) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    writeFileSync(path.join(to, file), bytes);
  }
  return to;
}

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/package.mjs"], { cwd: ROOT });
}, 60_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

test("the stores' linter has no error and no warning for the Firefox package", () => {
  const bin = path.join(ROOT, "node_modules/web-ext/bin/web-ext.js");
  const report = JSON.parse(
    execFileSync(process.execPath, [bin, "lint", "-s", unpack("firefox"), "-o", "json"], {
      encoding: "utf8",
    }),
  );
  expect({ errors: report.errors, warnings: report.warnings }).toEqual({ errors: [], warnings: [] });
});

const TEXT = "Some 300 Islamic State fighters surrendered in Baghouz on Monday, the SDF said.";

for (const { name, start, skip } of browsers)
  test.skipIf(skip)(
    `the ${name} package runs: it reads a text, and finds reports of the same figure`,
    async () => {
      const driven = await start(unpack(name));
      try {
        const desk = await driven.openOwn("popup.html?tabId=0");
        await desk.waitForSelector("footer");
        expect(await desk.$eval("main", (main) => main.textContent?.trim().length ?? 0)).toBeGreaterThan(0);
        const findings = await desk.evaluate(async (text) => {
          const api = (
            globalThis as unknown as {
              chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
            }
          ).chrome;
          const article = { title: "", description: "", published: "2019-03-05", topic: true };
          return api.runtime.sendMessage({ type: "check", article, blocks: [{ id: 1, text, level: 0 }] });
        }, TEXT);
        if (!isPackedFindings(findings)) throw new Error(`no findings: ${JSON.stringify(findings)}`);
        const figures = findings.figures.map(({ packed }) => JSON.parse(packed) as Figure);
        expect(figures.map(({ exact, measure }) => [exact, measure])).toEqual([
          ["Some 300", "fighters-surrendered"],
        ]);
        expect(figures[0]?.reports.length).toBeGreaterThan(0);
      } finally {
        await driven.browser.close();
      }
    },
  );
