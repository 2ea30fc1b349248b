/** Which addresses are one page, and which reports are the page at one. */
import { expect, test } from "vitest";
import { addressBook, addressKey } from "../../src/reports/address.ts";
import { soundReport } from "./made.ts";

const PAGE = "https://www.paper.example/2019/03/fighters-give-up";

test.each([
  "http://www.paper.example/2019/03/fighters-give-up",
  "https://paper.example/2019/03/fighters-give-up",
  "https://WWW.Paper.example/2019/03/fighters-give-up/",
  `${PAGE}#comments`,
  `${PAGE}?utm_source=feed&utm_medium=rss`,
  `${PAGE}/?fbclid=abc#top`,
  "https://m.paper.example/2019/03/fighters-give-up",
  "https://amp.paper.example/2019/03/fighters-give-up",
  "https://edition.paper.example/2019/03/fighters-give-up",
  "https://www.paper.example/amp/2019/03/fighters-give-up",
  `${PAGE}/amp/`,
  `${PAGE}.amp`,
  `${PAGE}-amp?utm_source=feed`,
  `${PAGE}?amp=1`,
  `https://web.archive.org/web/20190305120000/${PAGE}`,
  `http://web.archive.org/web/20190305120000id_/${PAGE}?utm_source=feed`,
])("%s is the page", (url) => expect(addressKey(url)).toBe(addressKey(PAGE)));

test.each([
  "https://paper.example/2019/03/fighters-give",
  "https://news.paper.example/2019/03/fighters-give-up",
  `${PAGE}?page=2`,
  `${PAGE}/comments`,
  `${PAGE}-at-camp`,
  `${PAGE}/amplified`,
  `${PAGE}?ampere=1`,
  `https://web.archive.org/web/2019*/${PAGE}`,
])("%s is another", (url) => expect(addressKey(url)).not.toBe(addressKey(PAGE)));

test("of an archive without a page behind it the address is its own", () => {
  expect(addressKey("https://web.archive.org/web/")).toBe("web.archive.org/web");
});

test("a query that names the page is kept, with what is not the way to it", () => {
  expect(addressKey("http://www.paper.example/?p=16112&utm_source=feed")).toBe("paper.example?p=16112");
});

test("the reports at an address are all that have it; without an address there are none", () => {
  const at = (id: string, url: string | null) => ({ ...soundReport(), id, url });
  const reportsAt = addressBook([
    at("shipped", PAGE),
    at("other", `${PAGE}-again`),
    at("own", `${PAGE}/`),
    at("in-print", null),
    at("broken", "not an address"),
  ]);
  expect(reportsAt(`${PAGE}?utm_campaign=x`)).toEqual(["shipped", "own"]);
  for (const none of [null, undefined, "", "about:blank"]) expect(reportsAt(none)).toEqual([]);
});
