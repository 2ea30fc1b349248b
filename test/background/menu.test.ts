/** "Check this figure": in the page where the browser lets us in, at the desk where it does not. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { onMenuClick } = await import("../../src/background/menu.ts");
const { scripting, tabs, runtime } = browser;
const click = { menuItemId: "check-selection", selectionText: "Some 3,000 people left", frameId: 4 };

beforeEach(() => {
  vi.resetAllMocks();
  runtime.getURL.mockImplementation((path: string) => `extension:/${path}`);
  scripting.executeScript.mockResolvedValue([]);
});

test("puts its script into the frame of the selection, and nothing else", async () => {
  onMenuClick(click, { id: 7 });
  expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [4] },
    files: ["selection.js"],
  });
  await Promise.resolve();
  expect(tabs.create).not.toHaveBeenCalled();
});

test.each([{ id: 7 }, undefined])(
  "in a document viewer, a closed page or outside a tab (%j) the desk opens with the text",
  async (tab) => {
    scripting.executeScript.mockRejectedValue(new Error("Cannot access contents of the page"));
    onMenuClick(click, tab);
    await vi.waitFor(() =>
      expect(tabs.create).toHaveBeenCalledWith({
        url: `extension:/desk.html?${new URLSearchParams({ text: click.selectionText })}`,
      }),
    );
  },
);

describe("the page's own entry", () => {
  const checkPage = () => onMenuClick({ menuItemId: "check-page" }, { id: 7 });
  const asked = [7, { type: "get-report", read: true, asText: true }, { frameId: 0 }] as const;

  test("asks the page's script to read, which may have waited for that", async () => {
    tabs.sendMessage.mockResolvedValue("{}");
    checkPage();
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(...asked));
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  test("puts the script there first where nobody answers", async () => {
    tabs.sendMessage.mockRejectedValueOnce(new Error("Receiving end does not exist")).mockResolvedValue("{}");
    checkPage();
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledTimes(2));
    expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ["content.js"],
    });
    expect(tabs.sendMessage).toHaveBeenLastCalledWith(...asked);
  });

  test("leaves a page alone that is closed to extensions", async () => {
    tabs.sendMessage.mockRejectedValue(new Error("Receiving end does not exist"));
    scripting.executeScript.mockRejectedValue(new Error("Cannot access contents of the page"));
    checkPage();
    await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalledTimes(1));
    await Promise.resolve();
    expect(tabs.sendMessage).toHaveBeenCalledTimes(1);
  });
});
