// @vitest-environment jsdom
import { render } from "preact";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { FigureList } = await import("../../src/view/figure-list.tsx");

const FIGURES = 40;
const figures = Array.from({ length: FIGURES }, (_, at) => ({ ...pageReport.figures[0], id: at + 1 }));
const report = { ...pageReport, figures } as typeof pageReport;
const rows = () => [...document.querySelectorAll<HTMLElement>(".row")];

function draw(last: number | null): void {
  document.body.innerHTML = "<div id=root></div>";
  const root = document.querySelector("#root") as HTMLElement;
  render(
    <FigureList
      report={report}
      last={last}
      filter={{}}
      onFilter={vi.fn()}
      onOpen={vi.fn()}
      pointed={null}
      onLight={vi.fn()}
    />,
    root,
  );
}

beforeEach(() => vi.clearAllMocks());

test("the rows one sees come first, the heading counts them all, and the rest follows by itself", async () => {
  draw(null);
  expect(rows().length).toBeGreaterThanOrEqual(8);
  expect(rows().length).toBeLessThan(FIGURES);
  expect(document.querySelector("h1")?.textContent).toContain(String(FIGURES));
  await expect.poll(() => rows().length).toBe(FIGURES);
});

test("the last of many figures gets the focus back", async () => {
  draw(FIGURES);
  await expect.poll(() => document.activeElement).toBe(rows()[FIGURES - 1]);
});
