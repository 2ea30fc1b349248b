import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { syncSites } = await import("../../src/background/sites.ts");
const { scripting, permissions } = browser;

beforeEach(() => {
  for (const spy of Object.values(scripting)) spy.mockReset();
  scripting.getRegisteredContentScripts.mockResolvedValue([]);
});

test("registers what was granted beyond the list", async () => {
  permissions.getAll.mockResolvedValue({ origins: ["*://*.bbc.com/*", "*://blog.example/*"] });
  await syncSites();
  expect(scripting.registerContentScripts).toHaveBeenCalledWith([
    expect.objectContaining({ matches: ["*://blog.example/*"], persistAcrossSessions: true }),
  ]);
});

test("forgets what was withdrawn", async () => {
  permissions.getAll.mockResolvedValue({ origins: [] });
  scripting.getRegisteredContentScripts.mockResolvedValue([{ id: "always" }]);
  await syncSites();
  expect(scripting.unregisterContentScripts).toHaveBeenCalled();
  expect(scripting.registerContentScripts).not.toHaveBeenCalled();
});

test("a failure does not stop the next try", async () => {
  permissions.getAll
    .mockRejectedValueOnce(new Error("no"))
    .mockResolvedValueOnce({ origins: ["*://b.example/*"] });
  await syncSites();
  await syncSites();
  expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1);
});
