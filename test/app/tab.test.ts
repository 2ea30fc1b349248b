import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { packedReport, pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { checkTab } = await import("../../src/app/tab.ts");
const { isListed, readSite } = await import("../../src/app/site.ts");
const tab = { id: 7, windowId: 1, url: "https://news.example/" };

beforeEach(() => vi.resetAllMocks());

describe("a tab", () => {
  test("that answers is not touched", async () => {
    browser.tabs.sendMessage.mockResolvedValue(JSON.stringify(packedReport));
    expect(await checkTab(tab, true)).toEqual({
      kind: "report",
      report: pageReport,
      isByItself: true,
    });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test("that does not is read now", async () => {
    browser.tabs.sendMessage
      .mockRejectedValueOnce(new Error("nobody"))
      .mockResolvedValueOnce(JSON.stringify(packedReport));
    expect(await checkTab(tab, true)).toMatchObject({ kind: "report", isByItself: false });
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
    ["bbc.com", "www.bbc.com", "notbbc.com", "bbc.com.example"].map((host) => isListed(host, patterns)),
  ).toEqual([true, true, false, false]);
});

test("a listed site that was read by itself needs no other proof of permission", async () => {
  browser.runtime.getManifest.mockReturnValue({ content_scripts: [{ matches: ["*://*.bbc.com/*"] }] });
  browser.permissions.contains.mockResolvedValue(false);
  expect(await readSite("https://www.bbc.com/a", true)).toEqual({
    host: "www.bbc.com",
    listed: true,
    granted: true,
  });
  expect(await readSite("https://www.bbc.com/a", false)).toMatchObject({ granted: false });
  expect(await readSite("about:blank", true)).toBeNull();
});
