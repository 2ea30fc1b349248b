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

test("of keys of which one is refused the others are suggested all the same, and nobody hears of it", async () => {
  const unheard = vi.fn();
  process.on("unhandledRejection", unheard);
  const asked: string[] = [];
  // No spy of Vitest's: those take the rejections of what they return.
  const refusing = ({ name }: { name: string }) => {
    asked.push(name);
    return Promise.reject(new Error("taken"));
  };
  Object.assign(browser.commands, { update: refusing });
  suggestKeys({ reason: "install" });
  // A rejection that nobody takes is told after the turn in which it came about.
  await new Promise((resolve) => setTimeout(resolve));
  process.off("unhandledRejection", unheard);
  expect(asked.length).toBeGreaterThan(1);
  expect(unheard).not.toHaveBeenCalled();
});
