import path from "node:path";
import { expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { fileFor, serve } from "../../scripts/start/serve.mjs";
import { ROOT } from "../data/workspace.ts";

const SAMPLES = path.join(ROOT, "samples");

test("serves the samples and nothing beside them", async () => {
  const { origin, close } = await serve(SAMPLES);
  const status = async (url: string) => (await fetch(origin + url)).status;
  expect(await status("/wire-copy.html?from=test")).toBe(200);
  expect(await status("/gone.html")).toBe(404);
  expect(await status("/")).toBe(404);
  await close();
});

test.each([
  "/../package.json",
  "/..%2fREADME.html",
  "/%2e%2e/%2e%2e/x.html",
  "/%00.html",
  "/%zz.html",
  "//x.html/../../y.html",
])("%s leads nowhere", (url) => {
  const file = fileFor(SAMPLES, url);
  expect(file === null || file.startsWith(SAMPLES + path.sep)).toBe(true);
});
