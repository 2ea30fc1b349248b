// @vitest-environment jsdom
/** A selected text does not stay in the desk's address. */
import { beforeEach, expect, test } from "vitest";
import { nameSheet, readAddress } from "../../src/desk/address.ts";

const open = (address: string) => history.pushState(null, "", address);

beforeEach(() => open("/desk.html"));

test("it is taken out, and there again when the page is loaded again", () => {
  open(`/desk.html?${new URLSearchParams({ text: "Some 3,000 people & more" })}`);
  expect(readAddress().text).toBe("Some 3,000 people & more");
  expect(location.href).toMatch(/\/desk\.html$/);
  expect(readAddress().text).toBe("Some 3,000 people & more");
});

test("what else the address says stays", () => {
  open("/desk.html?sheet=https%3A%2F%2Fnews.example%2Fa");
  const { search, text } = readAddress();
  expect([search.get("sheet"), text]).toEqual(["https://news.example/a", ""]);
  expect(location.search).toBe("?sheet=https%3A%2F%2Fnews.example%2Fa");
});

test("the article's address stands beside its tab, once, and what lies in the page's state stays", () => {
  open("/desk.html?tabId=7");
  history.replaceState("a text", "");
  const before = history.length;
  for (const url of ["https://news.example/a?id=1&b", "https://news.example/a?id=1&b"]) nameSheet(url);
  const { search, text } = readAddress();
  expect([search.get("tabId"), search.getAll("sheet")]).toEqual(["7", ["https://news.example/a?id=1&b"]]);
  expect([text, history.length]).toEqual(["a text", before]);
});

test("a state that is no text is none", () => {
  history.replaceState({ text: "x" }, "");
  expect(readAddress().text).toBe("");
});
