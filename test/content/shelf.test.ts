// @vitest-environment jsdom
/** Where in the page's order a block belongs. */
import { beforeEach, expect, test } from "vitest";
import type { TextBlock } from "../../src/content/collect.ts";
import { Shelf } from "../../src/content/shelf.ts";

const blockOf = (node: Node) => ({ id: 0, text: "", level: 0, nodes: [node] }) as unknown as TextBlock;
const element = (selector: string) => document.querySelector(selector) as Element;
const shelf = new Shelf();

beforeEach(() => {
  document.body.innerHTML = `<p id="a"></p><form id="f"><input name="contains"><input name="compareDocumentPosition"></form>
    <div id="d"><p id="b"></p><p id="c"></p></div><p id="e"></p>`;
  shelf.take(() => true);
  shelf.put(
    ["#a", "#b", "#c"].map((id) => blockOf(element(id))),
    0,
  );
});

test.each([
  ["#a", 0],
  ["#d", 1],
  ["#b", 1],
  ["#c", 2],
  ["#e", 3],
])("as many blocks stand before %s as do: %i", (id, before) => {
  expect(shelf.placeOf(element(id))).toBe(before);
});

test("a form whose fields are called like the questions has its place", () => {
  expect(shelf.placeOf(element("#f"))).toBe(1);
});
