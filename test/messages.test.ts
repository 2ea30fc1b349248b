import { expect, test } from "vitest";
import { isPageReport, isToBackground, isToPage, type PageFigure } from "../src/messages.ts";
import { pageReport } from "./sample.ts";

const article = { title: "", description: "", published: null };
const block = { id: 1, text: "a", level: 0 };
const { figure } = pageReport.figures[0] as PageFigure;
const correction = { measure: "people-left", scope: "event", asOf: null, speaker: null };

test.each([
  { type: "check", article, blocks: [block, { ...block, context: true }] },
  { type: "badge", count: 3 },
  { type: "coverage" },
  { type: "correct", figure, correction, url: "https://paper.example/a" },
])("the background takes $type", (message) => expect(isToBackground(message)).toBe(true));

test.each([
  null,
  "check",
  [],
  { type: "other" },
  { type: "badge", count: -1 },
  { type: "badge", count: "3" },
  { type: "check", article, blocks: [{ ...block, level: 9 }] },
  { type: "check", article: { ...article, published: 3 }, blocks: [] },
  { type: "correct", figure, correction },
  { type: "correct", figure, correction: { ...correction, scope: "always" }, url: "https://paper.example/a" },
  { type: "correct", figure, correction, url: 3 },
])("the background drops %j", (message) => expect(isToBackground(message)).toBe(false));

test("the page takes what the popup asks, and nothing else", () => {
  expect(isToPage({ type: "get-report" })).toBe(true);
  expect(isToPage({ type: "show", figure: 1 })).toBe(true);
  expect(isToPage({ type: "show" })).toBe(false);
  expect(isToPage(undefined)).toBe(false);
});

test("a report keeps its shape through a message port", () => {
  expect(isPageReport(structuredClone(pageReport))).toBe(true);
  expect(isPageReport({ ...pageReport, state: "fine" })).toBe(false);
});
