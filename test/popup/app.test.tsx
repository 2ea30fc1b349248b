// @vitest-environment jsdom
import axe from "axe-core";
import { render } from "preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { PageState } from "../../src/messages.ts";
import type { Outcome } from "../../src/popup/tab.ts";
import { browser } from "../fake-browser.ts";
import { pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { App } = await import("../../src/popup/app.tsx");
const { nextRow } = await import("../../src/popup/figure-list.tsx");

const onShow = vi.fn(async () => true);
const onCheck = vi.fn();
const root = () => document.querySelector("#root") as HTMLElement;
const click = (selector: string) => (document.querySelector(selector) as HTMLElement).click();

function draw(outcome: Outcome, site = { host: "bbc.com", listed: true, granted: true }): void {
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
    />,
    root(),
  );
}

const withState = (state: PageState): Outcome => ({
  kind: "report",
  isByItself: true,
  report: { ...pageReport, state },
});

beforeEach(() => vi.clearAllMocks());

describe("every state has its words, its last line and nothing for axe", () => {
  const states: [string, Outcome][] = [
    ["has not been checked", { kind: "not-checked" }],
    ["cannot read", { kind: "not-readable" }],
    ["was updated", { kind: "outdated" }],
    ["is not about Baghouz", withState("off-topic")],
    ["No figures", withState("nothing")],
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

test("a figure opens, shows itself on the page, and gives the focus back", async () => {
  draw(withState("figures"));
  click(".row");
  await expect.poll(() => document.querySelector("h1")?.textContent).toBe("“around 1,000”");
  await expect.poll(() => document.activeElement?.localName).toBe("h1");
  expect(document.querySelector(".reports a")?.getAttribute("rel")).toContain("noopener");
  click(".button");
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
