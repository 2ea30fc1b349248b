// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { readArticle, readDescription, toDay } from "../src/article.ts";

const read = (head: string) => readArticle(new DOMParser().parseFromString(head, "text/html"));
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test("title and description", () => {
  expect(read(`<title> A </title><meta property="og:description" content="B">`)).toEqual({
    title: "A",
    description: "B",
    published: null,
  });
});

test.each([
  ["name", `<meta name="Description" content="B">`],
  ["property", `<meta property="twitter:description" content="B">`],
  ["itemprop", `<meta itemprop="description" content="B">`],
  [
    "the first of several",
    `<meta name="description" content="B"><meta property="og:description" content="C">`,
  ],
  [
    "the next where one is blank",
    `<meta name="description" content=" "><meta property="og:description" content="B">`,
  ],
  [
    "the head's before the body's",
    `<meta property="og:description" content="B"><body><meta name="description" content="C">`,
  ],
  [
    "the body's where the head's is blank",
    `<meta name="description" content=" "><body><meta property="og:description" content="B">`,
  ],
])("description by %s", (_, html) => {
  const page = new DOMParser().parseFromString(`<meta name="author" content="A">${html}`, "text/html");
  expect(readDescription(page, "head") || readDescription(page, "body")).toBe("B");
  expect(readArticle(page).description).toBe("B");
});

describe("day of publication", () => {
  test.each([
    ["JSON-LD", ld({ datePublished: "2019-03-05T23:30:00+02:00" })],
    ["JSON-LD in a list", ld([{ "@type": "Thing" }, { datePublished: "2019-03-05" }])],
    ["JSON-LD in @graph", ld({ "@graph": [{}, { datePublished: "2019-03-05" }] })],
    [
      "broken JSON-LD, then a meta",
      `<script type="application/ld+json">{</script><meta name="date" content="2019-03-05">`,
    ],
    ["article:published_time", `<meta property="article:published_time" content="2019-03-05T10:00Z">`],
    ["a compact day", `<meta name="pubdate" content="20190305">`],
    ["time", `<article><time datetime="2019-03-05">5 March</time></article>`],
  ])("from %s", (_, head) => expect(read(head).published).toBe("2019-03-05"));

  test.each(["", "yesterday", "2019-13-05", "2019-02-30", "../2019", null])("not from “%s”", (text) =>
    expect(toDay(text)).toBeNull(),
  );
});
