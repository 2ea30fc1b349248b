/** Keys that a manifest may not suggest: set once, where the browser has a call for it. */
import { expect, test, vi } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { browser, locks } from "../fake-browser.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

vi.stubGlobal("navigator", { locks });

const { onCommand, suggestKeys } = await import("../../src/background/commands.ts");
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

/** How many rejections nobody took, of what is done. */
async function unheardIn(run: () => void): Promise<number> {
  const unheard = vi.fn();
  process.on("unhandledRejection", unheard);
  run();
  // A rejection that nobody takes is told after the turn in which it came about.
  await new Promise((resolve) => setTimeout(resolve));
  process.off("unhandledRejection", unheard);
  return unheard.mock.calls.length;
}

test("of keys of which one is refused the others are suggested all the same, and nobody hears of it", async () => {
  const asked: string[] = [];
  // No spy of Vitest's: those take the rejections of what they return.
  const refusing = ({ name }: { name: string }) => {
    asked.push(name);
    return Promise.reject(new Error("taken"));
  };
  Object.assign(browser.commands, { update: refusing });
  expect(await unheardIn(() => suggestKeys({ reason: "install" }))).toBe(0);
  expect(asked.length).toBeGreaterThan(1);
});

test.each(["toggle-marks", "toggle-site", "toggle-all"])(
  "%s that cannot be stored leaves nothing unheard",
  async (name) => {
    let tries = 0;
    const refusing = () => {
      tries++;
      return Promise.reject(new Error("disk I/O error"));
    };
    const { set } = browser.storage.local;
    Object.assign(browser.storage.local, { set: refusing });
    expect(await unheardIn(() => onCommand(name, { url: "https://news.example/a" }))).toBe(0);
    Object.assign(browser.storage.local, { set });
    expect(tries).toBe(1);
  },
);
