// @vitest-environment jsdom
/** A selected text does not stay in the desk's address. */
import { beforeEach, expect, test } from "vitest";
import { readAddress } from "../../src/desk/address.ts";

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

test("a state that is no text is none", () => {
  history.replaceState({ text: "x" }, "");
  expect(readAddress().text).toBe("");
});
