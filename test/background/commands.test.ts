/** Keys that a manifest may not suggest: set once, where the browser has a call for it. */
import { expect, test, vi } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { browser } from "../fake-browser.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { suggestKeys } = await import("../../src/background/commands.ts");
const update = vi.fn((_: { name: string; shortcut: string }) => Promise.resolve());

test("with them every command has keys of its own, and the manifest suggests no more than Chromium takes", () => {
  Object.assign(browser.commands, { update });
  suggestKeys({ reason: "install" });
  const suggested = Object.entries(manifest.commands).flatMap(([name, command]) =>
    "suggested_key" in command ? [[name, command.suggested_key.default] as const] : [],
  );
  expect(suggested.length).toBeLessThanOrEqual(4);
  const all = [...suggested, ...update.mock.calls.map(([{ name, shortcut }]) => [name, shortcut] as const)];
  expect(all.map(([name]) => name).sort()).toEqual(Object.keys(manifest.commands).sort());
  expect(new Set(all.map(([, keys]) => keys)).size).toBe(all.length);
});

test("an update leaves the reader's keys alone, and a browser without the call is not asked", () => {
  update.mockClear();
  suggestKeys({ reason: "update" });
  expect(update).not.toHaveBeenCalled();
  Object.assign(browser.commands, { update: undefined });
  expect(() => suggestKeys({ reason: "install" })).not.toThrow();
});

test("a refused key breaks nothing", async () => {
  Object.assign(browser.commands, { update: vi.fn(() => Promise.reject(new Error("taken"))) });
  suggestKeys({ reason: "install" });
  await Promise.resolve();
});
