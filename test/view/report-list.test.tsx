// @vitest-environment jsdom
import axe from "axe-core";
import { render } from "preact";
import { expect, test, vi } from "vitest";
import type { Claim, Report } from "../../src/types/database.ts";
import { browser } from "../fake-browser.ts";
import { claim, figure, pageReport, source } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { ReportList } = await import("../../src/view/report-list.tsx");

/** Thirty reports on ten people's word, in turns: every tenth says what the first one said. */
const SPEAKERS = 10;
const thirty = Array.from({ length: 30 }, (_, at) => {
  const of: Claim = {
    ...claim,
    id: `9${at}-1`,
    report: `9${at}`,
    speaker: `speaker-${at % SPEAKERS}`,
    statement: `said-${at % SPEAKERS}`,
  };
  const report: Report = { ...source, id: of.report, outlet: `Outlet ${at}` };
  return {
    comparison: { claim: of.id, relation: "earlier" as const, reason: { days: -1 } },
    claim: of,
    report,
    times: 1,
  };
});

const speakers = Object.fromEntries(
  Array.from({ length: SPEAKERS }, (_, at) => [
    `speaker-${at}`,
    { id: `speaker-${at}`, name: `Speaker ${at}`, spellings: [], body: null, role: "party" as const },
  ]),
);

function draw(): HTMLElement {
  document.documentElement.lang = "en";
  document.body.innerHTML = "<main id=root></main>";
  const root = document.querySelector("#root") as HTMLElement;
  render(<ReportList figure={figure} tellings={thirty} tables={{ ...pageReport, speakers }} />, root);
  return root;
}

const isFolded = (entry: Element) => entry.closest("details:not([open])") !== null;
const speakerOf = (entry: Element) => entry.querySelector("h3")?.textContent ?? "";

test("of thirty reports the closest of eight origins stand open, in their order, and none is lost", () => {
  const entries = [...draw().querySelectorAll(".entry")];
  expect(entries).toHaveLength(30);
  const open = entries.filter((entry) => !isFolded(entry));
  expect(open.map(speakerOf).map((name) => /Speaker \d/.exec(name)?.[0])).toEqual(
    Array.from({ length: 8 }, (_, at) => `Speaker ${at}`),
  );
});

test("reports of one origin fold under the closest of them, with their number", () => {
  const root = draw();
  const first = root.querySelector(".entry") as HTMLElement;
  expect(first.querySelector(":scope > details > summary")?.textContent).toContain("2");
  const within = [...first.querySelectorAll("details .entry")];
  expect(within.map(speakerOf).map((name) => /Speaker \d/.exec(name)?.[0])).toEqual([
    "Speaker 0",
    "Speaker 0",
  ]);
  expect([...root.querySelectorAll("summary")].at(-3)?.textContent ?? "").toContain("10");
});

/** axe reads thirty entries, on a busy machine for seconds. */
const AXE_TIME = 30_000;

test(
  "the list with its folds open has no violation",
  async () => {
    const root = draw();
    for (const details of root.querySelectorAll("details")) details.open = true;
    const { violations } = await axe.run(root, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
  AXE_TIME,
);
