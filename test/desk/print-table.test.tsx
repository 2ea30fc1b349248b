// @vitest-environment jsdom
/** On paper too a list is put together as the reader's language does it. */
import { render } from "preact";
import { expect, test, vi } from "vitest";
import { browser, speak } from "../fake-browser.ts";
import { claim, comparison, figure, pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

test.each([
  ["en", "counted earlier (1); counted later (1)", "checked; noted March 1, 2026"],
  ["ar", "عُدّ قبل ذلك (1)؛ عُدّ بعد ذلك (1)", "فُحص؛ دُوّن في 1 مارس 2026"],
])("in %s", async (language, relations, status) => {
  speak(language);
  vi.resetModules();
  const { PrintTable } = await import("../../src/desk/print-table.tsx");
  const later = { claim: "901-2", relation: "later", reason: {} } as const;
  const [item] = pageReport.figures;
  if (!item) throw new Error("no figure");
  const entry = {
    ...{ id: 1, tick: "checked", note: "", correction: null, corrected: null },
    changed: "2026-03-01T12:00:00",
    item: { ...item, figure: { ...figure, reports: [comparison, later] } },
  };
  const claims = { "901-1": claim, "901-2": { ...claim, id: "901-2", speaker: null } };
  const sheet = { ...pageReport, claims, entries: [entry] } as never;
  render(
    <PrintTable sheet={sheet} rows={[{ entry, presence: "here", now: entry.item } as never]} />,
    document.body,
  );
  const cells = [...document.querySelectorAll("td")].map(({ textContent }) =>
    textContent?.replace(/[\u200f\u2066-\u2069]/g, ""),
  );
  expect(cells[2]).toBe(relations);
  expect(cells[3]).toBe(status);
  const now = { ...item, figure: { ...figure, exact: "some 900", reports: [] } };
  render(<PrintTable sheet={sheet} rows={[{ entry, presence: "changed", now } as never]} />, document.body);
  const numbers = [...document.querySelectorAll("td:first-child bdi")].map(({ textContent }) => textContent);
  expect(numbers).toEqual(["around 1,000", "some 900"]);
});
