// @vitest-environment jsdom
/** A setting that cannot be stored: the reader is told, and what was pressed shows again what holds. */
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser, locks } from "../fake-browser.ts";

vi.mock("../../src/browser.ts", () => ({ browser, listen: () => {} }));
vi.mock("../../src/options/own-reports.tsx", () => ({ OwnReports: () => null }));
vi.mock("../../src/options/about.tsx", () => ({ About: () => null }));
vi.mock("../../src/options/sites-of.ts", () => ({
  sitesOf: async () => [{ host: "bbc.com", mayRead: true }],
  hostFrom: (host: string) => host,
}));
Object.assign(navigator, { locks });

const { Options } = await import("../../src/options/options.tsx");

const NOT_STORED = "disk I/O error";
const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) as T;
const statusOf = (part: string) =>
  [...(find(part).closest("section")?.querySelectorAll("[role=status]") ?? [])]
    .map(({ textContent }) => textContent)
    .join("");
const sureButton = () =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith("Yes"));

beforeEach(async () => {
  const stored = { version: 2, look: "tint" };
  browser.storage.local.get.mockReset().mockResolvedValue({ settings: stored });
  browser.storage.sync.get.mockReset().mockResolvedValue({});
  browser.storage.local.set.mockReset().mockRejectedValue(new Error(NOT_STORED));
  browser.storage.sync.set.mockReset().mockResolvedValue(undefined);
  browser.commands.getAll.mockReset().mockResolvedValue([]);
  render(<Options />, document.body);
  await vi.waitFor(() => expect(find("select")).not.toBeNull());
});

afterEach(() => render(null, document.body));

test("the look of the marks", async () => {
  const [both, , tint] = [...document.querySelectorAll<HTMLInputElement>("[name=look]")];
  // The second time the same words stand there already.
  for (let time = 0; time < 2; time++) {
    both?.click();
    await vi.waitFor(() => expect(tint?.checked).toBe(true));
  }
  expect(statusOf(".choices")).toContain(NOT_STORED);
  browser.storage.local.set.mockResolvedValue(undefined);
  both?.click();
  await vi.waitFor(() => expect(statusOf(".choices")).toBe(""));
});

test("a site", async () => {
  const select = find<HTMLSelectElement>("select");
  select.value = "off";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await vi.waitFor(() => expect(statusOf(".sites")).toContain(NOT_STORED));
  await vi.waitFor(() => expect(select.value).toBe("on"));
});

test("everything as it was at first", async () => {
  find(".page > section:last-child .link").click();
  await vi.waitFor(() => expect(sureButton()).toBeDefined());
  sureButton()?.click();
  await vi.waitFor(() => expect(statusOf(".page > section:last-child .said")).toContain(NOT_STORED));
});
