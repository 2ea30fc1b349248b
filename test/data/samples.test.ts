/** The record is wide enough to be worth asking: most figures of an ordinary article meet more than one independent origin. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import database from "virtual:database";
import { expect, test } from "vitest";
import { readPage } from "../../src/cli/read-page.ts";
import { createEngine } from "../../src/engine/index.ts";
import { originsOf } from "../../src/model/origins.ts";
import { tellingsOf } from "../../src/model/tellings.ts";
import { ROOT } from "./workspace.ts";

const LEAST_ORIGINS = 2;
const LEAST_SHARE = 0.8;

test("four in five figures of the sample articles have reports of two independent origins or more", async () => {
  const engine = createEngine(database);
  const folder = path.join(ROOT, "samples");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".html"));
  expect(files.length).toBe(3);
  const shares: string[] = [];
  let all = 0;
  let met = 0;
  for (const file of files) {
    const { article, blocks } = await readPage(path.join(folder, file));
    const findings = engine.check(article, blocks);
    const origins = findings.figures.map((figure) => originsOf(tellingsOf(figure, findings)).length);
    const wide = origins.filter((count) => count >= LEAST_ORIGINS).length;
    all += origins.length;
    met += wide;
    shares.push(`${file} ${wide} of ${origins.length}`);
  }
  console.log(`figures with reports of two origins or more: ${shares.join(", ")}`);
  expect(all).toBeGreaterThan(30);
  expect(met / all).toBeGreaterThanOrEqual(LEAST_SHARE);
});
