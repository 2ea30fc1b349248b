// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { collectBlocks, collectSteps } from "../../src/content/collect.ts";
import { attributeLayout } from "../../src/content/layout.ts";

const ROWS = 150;
/** A row far from either end. */
const MIDDLE = 50;
const rows = Array.from({ length: ROWS }, (_, at) => `row ${at}`);

beforeEach(() => {
  document.body.innerHTML = rows.map((row) => `<p>${row}</p>`).join("");
});

/** Reads, and calls back when this row has been read for the first time. */
function readUntil(row: string, then: () => void): string[] {
  let id = 0;
  const read: string[] = [];
  for (const block of collectSteps([document.body], attributeLayout, { nextId: () => id++ })) {
    if (!block) continue;
    if (block.text === row && !read.includes(row)) then();
    read.push(block.text);
  }
  return read;
}

const rowAt = (at: number) => document.body.children[at] as Element;

test("a long list is read once, in the order of the page", () => {
  expect(collectBlocks(document.body).map(({ text }) => text)).toEqual(rows);
});

test.each([
  ["the row to come next", [MIDDLE + 1]],
  ["the row just read", [MIDDLE]],
  ["both, and others", [MIDDLE + 2, MIDDLE + 1, MIDDLE, 3]],
])("%s taken away meanwhile: every row that stays is read", (_, gone) => {
  const read = readUntil(`row ${MIDDLE}`, () => {
    for (const at of gone) rowAt(at).remove();
  });
  const left = [...document.body.children].map(({ textContent }) => textContent);
  expect(left).toHaveLength(ROWS - gone.length);
  expect([...new Set(read)]).toEqual(expect.arrayContaining(left));
});

test("a list that is emptied meanwhile comes to an end", () => {
  expect(readUntil("row 7", () => document.body.replaceChildren()).length).toBe(8);
});
