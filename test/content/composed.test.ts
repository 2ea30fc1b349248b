// @vitest-environment jsdom
/** The order of the page as rendered, where the browser's own answer is any. */
import { beforeAll, expect, test } from "vitest";
import { positionOf, precedes } from "../../src/content/composed.ts";

const element = (selector: string) => document.querySelector(selector) as Element;
const shadowOf = (selector: string) => element(selector).shadowRoot as ShadowRoot;

function attach(selector: string, html: string): void {
  element(selector).attachShadow({ mode: "open" }).innerHTML = html;
}

beforeAll(() => {
  document.body.innerHTML = `<p id="a"></p><div id="host"></div><p id="b"></p><div id="later"></div>`;
  attach("#host", "one <div></div>");
  attach("#later", "two");
  element("#host").shadowRoot?.querySelector("div")?.attachShadow({ mode: "open" }).append("deep");
});

const named: Readonly<Record<string, () => Node>> = {
  a: () => element("#a"),
  host: () => element("#host"),
  one: () => shadowOf("#host").firstChild as Node,
  deep: () => shadowOf("#host").querySelector("div")?.shadowRoot?.firstChild as Node,
  b: () => element("#b"),
  two: () => shadowOf("#later").firstChild as Node,
};
const ORDER = ["a", "host", "one", "deep", "b", "two"];
const node = (name: string) => (named[name] as () => Node)();

test("what stands in a shadow root stands where its host does", () => {
  for (const [at, first] of ORDER.entries())
    for (const [other, second] of ORDER.entries())
      expect([first, second, precedes(node(first), node(second))]).toEqual([first, second, at < other]);
});

test("a host stands around what it hosts, not before it", () => {
  expect(positionOf(node("deep"), node("host")) & Node.DOCUMENT_POSITION_FOLLOWING).toBe(0);
  expect(positionOf(node("one"), node("b")) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
});
