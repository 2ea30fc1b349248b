import { expect, test, vi } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { browser } from "../fake-browser.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { ORDER, readShortcuts } = await import("../../src/app/shortcuts-of.ts");

test("every command of the manifest has its place", () => {
  expect([...ORDER].sort()).toEqual(Object.keys(manifest.commands).sort());
});

test("whatever the browser's order, the way through the page comes first", async () => {
  const told = [...ORDER].sort().map((name) => ({ name, description: `Does ${name}`, shortcut: "" }));
  browser.commands.getAll.mockResolvedValue([{ name: "_execute_action", shortcut: "" }, ...told]);
  expect((await readShortcuts()).map(({ name }) => name)).toEqual(ORDER);
});
