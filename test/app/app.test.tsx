// @vitest-environment jsdom
import axe from "axe-core";
import { render } from "preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Site } from "../../src/app/site.ts";
import type { Outcome } from "../../src/app/tab.ts";
import type { PageState } from "../../src/messages.ts";
import type { Change, Settings } from "../../src/settings.ts";
import type { Claim } from "../../src/types/database.ts";
import { browser } from "../fake-browser.ts";
import { figure, pageReport, source } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { App } = await import("../../src/app/app.tsx");
const { nextRow } = await import("../../src/view/figure-list.tsx");

const onShow = vi.fn(async () => true);
const onCheck = vi.fn();
const onLight = vi.fn();
const onSettings = vi.fn<(change: Change) => Promise<void>>(async () => {});
const notes = new Map();
const onSay = vi.fn();
const onDesk = vi.fn();
const shortcuts = [{ name: "next-figure", does: "Go to the next figure", keys: "Alt+Shift+N" }];
const ON: Settings = { off: false, hidden: false, sitesOff: [], sitesAsk: [], look: "both" as const };
const root = () => document.querySelector("#root") as HTMLElement;
const click = (selector: string) => (document.querySelector(selector) as HTMLElement).click();

function draw(
  outcome: Outcome,
  site: Site = { host: "bbc.com", listed: true, granted: true },
  settings = ON,
): void {
  document.documentElement.lang = "en";
  document.title = "Popup";
  document.body.innerHTML = "<div id=root></div>";
  const { coverage } = pageReport;
  render(
    <App
      outcome={outcome}
      site={site}
      coverage={coverage}
      onCheck={onCheck}
      onReload={vi.fn()}
      onShow={onShow}
      onLight={onLight}
      pointed={null}
      onSettings={onSettings}
      notes={notes}
      onSay={onSay}
      onDesk={onDesk}
      settings={settings}
      shortcuts={shortcuts}
    />,
    root(),
  );
}

const withState = (state: PageState): Outcome => ({
  kind: "report",
  report: { ...pageReport, state },
});

beforeEach(() => vi.clearAllMocks());

describe("every state has its words, its last line and nothing for axe", () => {
  const states: [string, Outcome][] = [
    ["has not been checked", { kind: "not-checked" }],
    ["cannot read", { kind: "not-readable" }],
    ["button in the toolbar", { kind: "not-allowed" }],
    ["was updated", { kind: "outdated" }],
    ["does not seem to be about Baghouz", withState("off-topic")],
    ["No figures", withState("nothing")],
    ["Switched off here", withState("off")],
    ["could not be checked", withState("unreachable")],
    ["2 figures", withState("figures")],
  ];
  test.each(states)("%s", async (words, outcome) => {
    draw(outcome);
    expect(document.querySelector("h1")?.textContent).toContain(words);
    expect(root().textContent).toContain("The database holds 5 reports");
    expect(root().textContent).toMatch(/This list is not complete\.$/);
    const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test("a page that was checked in part only says so, and may be asked again", async () => {
  draw(withState("figures"));
  expect(root().textContent).not.toContain("Part of this page");
  draw({ kind: "report", report: { ...pageReport, missed: true } });
  expect(document.querySelector("[role=alert]")?.textContent).toContain(
    "Part of this page could not be checked",
  );
  expect(document.querySelectorAll(".row")).toHaveLength(2);
  click("[role=alert] button");
  expect(onCheck).toHaveBeenCalledTimes(1);
});

test("a figure opens, shows itself on the page, and gives the focus back", async () => {
  draw(withState("figures"));
  click(".row");
  await expect.poll(() => document.querySelector("h1")?.textContent).toBe("“around 1,000”");
  await expect.poll(() => document.activeElement?.localName).toBe("h1");
  expect(document.querySelector(".reports a")?.getAttribute("rel")).toContain("noopener");
  click(".show");
  await expect.poll(() => document.querySelector("[role=status]")?.textContent).toBe("Shown on the page.");
  expect(onShow).toHaveBeenCalledWith(1);
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", cancelable: true }));
  await expect.poll(() => document.activeElement?.className).toBe("row");
});

test("a figure without reports says that this says nothing", async () => {
  draw(withState("figures"));
  (document.querySelectorAll(".row")[1] as HTMLElement).click();
  await expect
    .poll(() => root().textContent)
    .toContain("That says nothing about whether the figure is right.");
});

test("a withdrawn permission is asked for straight from the click", async () => {
  browser.permissions.request.mockResolvedValue(true);
  draw({ kind: "not-checked" }, { host: "bbc.com", listed: true, granted: false });
  click(".site .button");
  expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ["*://bbc.com/*"] });
  await expect.poll(() => onCheck.mock.calls.length).toBe(1);
});

test("the switch of a site shows what the browser answered, not what was pressed", async () => {
  const box = () => document.querySelector(".site input") as HTMLInputElement;
  draw({ kind: "not-checked" }, { host: "paper.example", listed: false, granted: false });
  browser.permissions.request.mockResolvedValueOnce(false).mockRejectedValueOnce(new Error("no pattern"));
  for (const _ of ["declined", "impossible"]) {
    box().click();
    expect(box().checked).toBe(true);
    await expect.poll(() => box().checked).toBe(false);
  }
  expect(onCheck).not.toHaveBeenCalled();
  browser.permissions.request.mockResolvedValue(true);
  box().click();
  await expect.poll(() => onCheck.mock.calls.length).toBe(1);
  expect(box().checked).toBe(true);
  // Of all sites it is one, and stays so.
  browser.permissions.getAll.mockResolvedValue({ origins: ["*://*/*"] });
  browser.permissions.contains.mockResolvedValue(true);
  box().click();
  expect(box().checked).toBe(false);
  await expect.poll(() => box().checked).toBe(true);
  browser.permissions.contains.mockResolvedValue(false);
  box().click();
  await expect.poll(() => browser.permissions.contains.mock.calls.length).toBe(4);
  expect(box().checked).toBe(false);
});

const named = (words: string) =>
  [...document.querySelectorAll("button")].find((button) =>
    button.textContent?.includes(words),
  ) as HTMLElement;

test("marks, site and everything are switched off with one click each", () => {
  draw(withState("figures"));
  named("Hide all marks").click();
  named("Switch off on bbc.com").click();
  named("Switch off everywhere").click();
  expect(onSettings.mock.calls.map(([change]) => change(ON))).toEqual([
    { ...ON, hidden: true },
    { ...ON, sitesOff: ["bbc.com"] },
    { ...ON, off: true },
  ]);
  // What another view changed in the meantime stays as it is.
  const since = { ...ON, sitesOff: ["cnn.com"] };
  expect(onSettings.mock.calls.map(([change]) => change(since).sitesOff)).toEqual([
    ["cnn.com"],
    ["cnn.com", "bbc.com"],
    ["cnn.com"],
  ]);
});

test("a switch that cannot be stored says so, until it can", async () => {
  draw(withState("figures"));
  const said = () => document.querySelector(".switches + [role=status]")?.textContent;
  onSettings.mockRejectedValueOnce(new Error("disk I/O error"));
  named("Hide all marks").click();
  await vi.waitFor(() => expect(said()).toContain("disk I/O error"));
  named("Hide all marks").click();
  await vi.waitFor(() => expect(said()).toBe(""));
});

test("what is switched off can be switched on, and nothing else is offered", () => {
  draw(withState("off"), undefined, { ...ON, off: true });
  expect(document.querySelector(".switches")?.textContent).toBe("Switch on again");
});

test("a row lights its figure in the page while it is pointed at, and the open card's figure is current", async () => {
  draw(withState("figures"));
  (document.querySelectorAll(".row")[1] as HTMLElement).focus();
  expect(onLight).toHaveBeenLastCalledWith(2);
  (document.activeElement as HTMLElement).blur();
  expect(onLight).toHaveBeenLastCalledWith(null);
  const report = { ...pageReport, current: 2 };
  draw({ kind: "report", report });
  expect(document.querySelector("h1")?.textContent).toBe("“200”");
  click(".back");
  await expect.poll(() => document.querySelector("[aria-current]")?.textContent).toContain("200");
});

test("filters stand only above a long list, and narrow it", async () => {
  const figures = Array.from({ length: 8 }, (_, at) => ({
    ...(pageReport.figures[at % 2] as (typeof pageReport.figures)[0]),
    id: at + 1,
  }));
  draw({ kind: "report", report: { ...pageReport, figures } });
  // One measure, one outlet, one speaker, one relation: nothing to choose.
  expect(document.querySelectorAll("select").length).toBe(0);
  const other = { ...pageReport.claims["901-1"], id: "902-1", report: "902" } as Claim;
  const reports = { ...pageReport.reports, "902": { ...source, id: "902", outlet: "Other Gazette" } };
  const second = { ...figure, reports: [{ claim: "902-1", relation: "later" as const, reason: {} }] };
  const more = [...figures.slice(0, 7), { id: 9, figure: second, before: "", after: "" }];
  const claims = { ...pageReport.claims, "902-1": other };
  draw({ kind: "report", report: { ...pageReport, figures: more, claims, reports } });
  const outlet = document.querySelector("select") as HTMLSelectElement;
  await expect.poll(() => outlet.options.length).toBe(3);
  outlet.value = "Other Gazette";
  outlet.dispatchEvent(new Event("change", { bubbles: true }));
  await expect.poll(() => document.querySelectorAll(".row").length).toBe(1);
});

test("arrow keys stay within the list", () => {
  expect(["ArrowDown", "ArrowUp", "Home", "End", "x"].map((key) => nextRow(key, 1, 3))).toEqual([
    2,
    0,
    0,
    2,
    null,
  ]);
  expect(nextRow("ArrowDown", 2, 3)).toBe(2);
});
