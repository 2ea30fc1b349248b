/** The build that is shipped, by the stores' own linter, and by what PRIVACY.md promises. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
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

let directory: string;
beforeAll(async () => {
  directory = await buildExtension();
});

test("web-ext lint has nothing to say but what cannot be helped", async () => {
  const bin = join(import.meta.dirname, "../../node_modules/web-ext/bin/web-ext.js");
  const run = promisify(execFile)(process.execPath, [bin, "lint", "-s", directory, "-o", "json"]);
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const { errors, warnings } = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
  expect([...errors, ...warnings].filter(({ code }) => !UNAVOIDABLE.includes(code))).toEqual([]);
});

/** Each would let a script speak to the world: in a page no policy of ours holds it. */
const WAYS_OUT =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|Image)\b/;

test.each(["content", "card", "selection", "background", "database"])(
  "%s.js names no way to the network",
  (name) => {
    const script = readFileSync(join(directory, `${name}.js`), "utf8");
    expect(script.length).toBeGreaterThan(1_000);
    expect(WAYS_OUT.exec(script)?.[0]).toBeUndefined();
  },
);

test("the extension's own pages may connect to nothing, whatever a library of theirs could do", () => {
  const { content_security_policy } = JSON.parse(readFileSync(join(directory, "manifest.json"), "utf8"));
  const policy = content_security_policy.extension_pages.split("; ");
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'none'"]));
});
