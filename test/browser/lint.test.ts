/** The stores' own linter on the build that is shipped. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { buildExtension } from "../../build.mjs";

/**
 * One manifest for both browsers names a service worker and the permission of Chromium's side panel, which Firefox
 * ignores and says so.
 */
const UNAVOIDABLE = ["BACKGROUND_SERVICE_WORKER_IGNORED", "MANIFEST_PERMISSIONS"];

interface Finding {
  readonly code: string;
  readonly message: string;
}

test("web-ext lint has nothing to say but what cannot be helped", async () => {
  const directory = await buildExtension();
  const bin = join(import.meta.dirname, "../../node_modules/web-ext/bin/web-ext.js");
  const run = promisify(execFile)(process.execPath, [bin, "lint", "-s", directory, "-o", "json"]);
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const { errors, warnings } = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
  expect([...errors, ...warnings].filter(({ code }) => !UNAVOIDABLE.includes(code))).toEqual([]);
});
