// @vitest-environment jsdom
import axe from "axe-core";
import { render } from "preact";
import { describe, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { claim, figure, pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { Card } = await import("../../src/card/card.tsx");

/** Contrast and landmarks are the page's: jsdom knows no colours, and a card stands inside another's document. */
const RULES = { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } };

const many = Array.from({ length: 9 }, (_, at) => ({
  claim: `9${at}-1`,
  relation: "earlier" as const,
  reason: {},
}));
const manyReport = {
  ...pageReport,
  claims: Object.fromEntries(
    many.map(({ claim: id }) => [id, { ...claim, id, report: id.slice(0, 2), statement: id, speaker: null }]),
  ),
  reports: Object.fromEntries(
    many.map(({ claim: id }) => [
      id.slice(0, 2),
      {
        ...(pageReport.reports["901"] as (typeof pageReport.reports)[string]),
        id: id.slice(0, 2),
        outlet: `Outlet ${id}`,
      },
    ]),
  ),
};

const STATES = {
  "with a report": [{ id: 1, figure, before: "There are ", after: " left." }, pageReport],
  "with no report": [{ id: 2, figure: { ...figure, reports: [] }, before: "", after: "" }, pageReport],
  "with many": [{ id: 3, figure: { ...figure, reports: many }, before: "", after: "" }, manyReport],
} as const;

describe.each(Object.entries(STATES))("the card %s", (state, [item, report]) => {
  test("has no violation, and shows at most three reports", async () => {
    document.documentElement.lang = "en";
    document.title = "A page";
    document.body.innerHTML = "<div id=root></div>";
    const root = document.querySelector("#root") as HTMLElement;
    render(<Card item={item} report={report} onClose={vi.fn()} onMore={vi.fn()} />, root);
    const { violations } = await axe.run(root, RULES);
    expect(violations.map(({ id }) => id)).toEqual([]);
    const shown = root.querySelectorAll(".entry").length;
    expect(shown).toBe(state === "with no report" ? 0 : Math.min(3, item.figure.reports.length));
    expect(root.textContent).toContain(item.figure.exact);
  }, 30_000);
});
