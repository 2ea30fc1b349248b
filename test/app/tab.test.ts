import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { packedReport, pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { checkTab } = await import("../../src/app/tab.ts");
const { isAmong, readSite, withdraw } = await import("../../src/app/site.ts");
const tab = { id: 7, windowId: 1, url: "https://news.example/" };

beforeEach(() => vi.resetAllMocks());

describe("a tab", () => {
  test("that answers is not touched", async () => {
    browser.tabs.sendMessage.mockResolvedValue(JSON.stringify(packedReport));
    expect(await checkTab(tab, true)).toEqual({
      kind: "report",
      report: pageReport,
    });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test("that does not is read now", async () => {
    browser.tabs.sendMessage
      .mockRejectedValueOnce(new Error("nobody"))
      .mockResolvedValueOnce(JSON.stringify(packedReport));
    expect(await checkTab(tab, true)).toMatchObject({ kind: "report" });
  });

  test.each(["{", "null", "[]", JSON.stringify({ ...packedReport, figures: [{}] }), packedReport, 7])(
    "that answers with something else (%j) gives no report",
    async (answer) => {
      browser.tabs.sendMessage.mockResolvedValue(answer);
      expect(await checkTab(tab, true)).toEqual({ kind: "outdated" });
    },
  );

  test("is not read by a panel, which nobody asked to", async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error("nobody"));
    expect(await checkTab(tab, false)).toEqual({ kind: "not-checked" });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test("that stays silent was opened before an update", async () => {
    browser.tabs.sendMessage.mockResolvedValue(undefined);
    expect(await checkTab(tab, true)).toEqual({ kind: "outdated" });
  });

  test.each([
    ["popup", tab, "not-readable"],
    ["popup", { ...tab, url: null }, "not-readable"],
    ["popup", { ...tab, url: "chrome://settings/" }, "not-readable"],
    ["panel", { ...tab, url: null }, "not-allowed"],
    ["panel", { ...tab, url: "chrome://settings/" }, "not-readable"],
  ])("that refuses the press in the %s (%j) is %s", async (door, closed, kind) => {
    browser.tabs.sendMessage.mockRejectedValue(new Error("nobody"));
    browser.scripting.executeScript.mockRejectedValue(new Error("no"));
    expect(await checkTab(closed, true, door === "panel")).toEqual({ kind });
  });
});

test("a listed domain covers what is under it, and no lookalike", () => {
  const patterns = ["*://*.bbc.com/*"];
  expect(
    ["bbc.com", "www.bbc.com", "notbbc.com", "bbc.com.example"].map((host) => isAmong(host, patterns)),
  ).toEqual([true, true, false, false]);
});

test("what grants a listed site is the permission, which can be withdrawn", async () => {
  browser.runtime.getManifest.mockReturnValue({ content_scripts: [{ matches: ["*://*.bbc.com/*"] }] });
  for (const granted of [true, false]) {
    browser.permissions.contains.mockResolvedValue(granted);
    expect(await readSite("https://www.bbc.com/a")).toEqual({ host: "www.bbc.com", listed: true, granted });
  }
  expect(browser.permissions.contains).toHaveBeenCalledWith({ origins: ["https://www.bbc.com/*"] });
  expect(await readSite("about:blank")).toBeNull();
});

test("a site is taken back with the domain that grants it, and no other; what grants all sites still does", async () => {
  const granted = ["*://*.paper.example/*", "https://www.paper.example/*", "*://*.bbc.com/*", "*://*/*"];
  browser.permissions.getAll.mockResolvedValue({ origins: granted });
  browser.permissions.contains.mockResolvedValue(false);
  expect(await withdraw({ host: "www.paper.example" })).toBe(false);
  expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: granted.slice(0, 2) });
  browser.permissions.contains.mockResolvedValue(true);
  expect(await withdraw({ host: "www.paper.example" })).toBe(true);
});
