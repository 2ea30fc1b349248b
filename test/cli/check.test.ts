/** The program itself: how it ends where its output ends early. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { text } from "node:stream/consumers";
import { beforeAll, expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { bundleTool } from "../../scripts/bundle-tool.mjs";
import { ROOT } from "../data/workspace.ts";

/** It takes no byte, as a full disk does. */
const FULL = "/dev/full";
const LINE = '{"text": "Some 150 Daesh fighters surrendered in Baghouz."}\n';
/** More than a pipe holds, so that the program is still writing when nobody reads. */
const LINES = LINE.repeat(5_000);

let tool: string;
beforeAll(async () => {
  tool = await bundleTool(ROOT, "src/cli/check.ts");
}, 60_000);

function start(stdout: number | "pipe") {
  const child = spawn(process.execPath, [tool, "--jsonl"], { stdio: ["pipe", stdout, "pipe"] });
  // It may be gone before it has read everything.
  child.stdin?.on("error", () => {});
  child.stdin?.end(LINES);
  return child;
}

test.skipIf(!existsSync(FULL))("a full disk is told of, and is no success", async () => {
  const full = openSync(FULL, "w");
  const child = start(full);
  closeSync(full);
  const ended = once(child, "exit");
  expect(await text(child.stderr as NodeJS.ReadableStream)).toMatch(/^The output cannot be written: ENOSPC/);
  expect(await ended).toEqual([2, null]);
});

test("whoever asks for help gets it on standard output, and no error", async () => {
  const child = spawn(process.execPath, [tool, "--help"], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(out).toContain("--published YYYY-MM-DD");
  expect([error, await ended]).toEqual(["", [0, null]]);
});

test("a reader that goes away early is no failure", async () => {
  const child = start("pipe");
  const ended = once(child, "exit");
  await once(child.stdout as NodeJS.ReadableStream, "data");
  child.stdout?.destroy();
  expect(await text(child.stderr as NodeJS.ReadableStream)).toBe("");
  expect(await ended).toEqual([0, null]);
});
