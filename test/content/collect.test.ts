// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { collectBlocks } from "../../src/content/collect.ts";
import { locate } from "../../src/content/node-range.ts";

const read = (html: string) => {
  document.body.innerHTML = html;
  return collectBlocks(document.body);
};
const texts = (html: string) => read(html).map(({ text }) => text);

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("blocks", () => {
  test.each([
    ["paragraphs are blocks", "<p>One</p><p>Two</p>", ["One", "Two"]],
    ["text before and after a block is its own", "<div>a<p>b</p>c</div>", ["a", "b", "c"]],
    ["inline markup is read through", "<p>some <b>5,</b>000 men</p>", ["some 5,000 men"]],
    [
      "a link inside a number phrase is read through",
      "<p>more <a href='/'>than 1,300</a></p>",
      ["more than 1,300"],
    ],
    ["white space collapses as on screen", "<p>\n  a \t b\n</p>", ["a b"]],
    ["a no-break space is a character", "<p>3&nbsp;000</p>", ["3\u00A0000"]],
    ["soft hyphens and zero-width characters are dropped", "<p>3,&shy;0&#8203;00</p>", ["3,000"]],
    ["one line break is a space", "<p>a<br>b</p>", ["a b"]],
    ["two are a paragraph", "<div>a<br> <br>b</div>", ["a", "b"]],
    ["table cells do not run together", "<table><tr><td>12</td><td>34</td></tr></table>", ["12", "34"]],
    ["captions are read", "<figure><figcaption>200 men</figcaption></figure>", ["200 men"]],
  ])("%s", (_, html, expected) => expect(texts(html)).toEqual(expected));

  test("are read as written in lines, as a browser shows a text file", () => {
    expect(texts("<pre>a b\n  c\n</pre>")).toEqual(["a b c"]);
  });

  test("know their heading level", () => {
    expect(read("<h2>A <i>b</i></h2><p>c</p>").map(({ level }) => level)).toEqual([2, 0]);
  });
});

describe("left alone", () => {
  test.each([
    "<nav>x</nav>",
    "<header>x</header>",
    "<footer>x</footer>",
    "<aside>x</aside>",
    "<form><p>x</p></form>",
    "<textarea>x</textarea>",
    "<div contenteditable>x</div>",
    "<p hidden>x</p>",
    "<p aria-hidden='true'>x</p>",
    "<p style='display:none'>x</p>",
    "<details><p>x</p></details>",
    "<script>x</script>",
    "<style>x</style>",
    "<noscript>x</noscript>",
    "<pre><code>x</code></pre>",
    "<p><code>x</code></p>",
    "<svg><text>x</text></svg>",
  ])("%s", (html) => expect(texts(html)).toEqual([]));

  test("but not an article's own header, nor a form that wraps the page", () => {
    expect(texts("<article><header><h1>a</h1></header></article>")).toEqual(["a"]);
    expect(texts("<form><article>b</article></form>")).toEqual(["b"]);
    expect(texts("<details open><summary>c</summary><p>d</p></details>")).toEqual(["c", "d"]);
  });
});

test("open shadow roots are read where they stand, with what is slotted", () => {
  document.body.innerHTML = "<p>before</p><div id=host>slotted</div><p>after</p>";
  const root = document.querySelector("#host")?.attachShadow({ mode: "open" }) as ShadowRoot;
  root.innerHTML = "<p>inside <slot></slot></p>";
  expect(collectBlocks(document.body).map(({ text }) => text)).toEqual(["before", "inside slotted", "after"]);
});

test("every stretch of a block's text leads back to its own characters", () => {
  const [block] = read("<p> some  <b>5,</b>0\u00AD00\n <i>men</i> left</p>");
  const plain = (range: Range) =>
    range
      .toString()
      .replace(/\u00AD/g, "")
      .replace(/\s+/g, " ");
  const { text, runs } = { text: block?.text ?? "", runs: block?.runs() ?? [] };
  expect(text).toBe("some 5,000 men left");
  for (let start = 0; start < text.length; start++)
    for (let end = start + 1; end <= text.length; end++) {
      const place = locate(runs, start, end);
      const range = document.createRange();
      range.setStart(place?.startNode as Text, place?.startOffset ?? 0);
      range.setEnd(place?.endNode as Text, place?.endOffset ?? 0);
      expect(plain(range)).toBe(text.slice(start, end));
    }
});

describe("a text longer than several columns", () => {
  const words = "The trucks waited on the hill. ";
  const LONG = words.repeat(2_000);
  const said = (html: string) => read(html).map(({ text }) => text);

  test("is several blocks, of which each character leads back to its own in the one text node", () => {
    const blocks = read(`<p>${LONG}Some 310 left.</p>`);
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.map(({ text }) => text).join(" ")).toBe(`${LONG}Some 310 left.`);
    expect(blocks.map(({ goesOn }) => goesOn)).toEqual(blocks.map((_, at) => at > 0));
    for (const { text, runs } of blocks) {
      const place = locate(runs(), 4, text.length);
      expect(place?.startNode.data.slice(place.startOffset, place.endOffset)).toBe(text.slice(4));
    }
  });

  test("ends where its paragraph does, and what is hidden of it is not read", () => {
    expect(said(`<p>${LONG}</p><p>After.</p>`).at(-1)).toBe("After.");
    expect(said(`<p>${LONG}<b>more</b></p>`).at(-1)).toMatch(/hill\. more$/);
    expect(said(`<p style="display: none">${LONG}</p>`)).toEqual([]);
  });

  test("in lines without a paragraph is cut at a line break, a shorter one is not", () => {
    const line = words.repeat(200);
    expect(said(`<div>${line}<br>${line}<br>${line}</div>`)).toEqual([`${line}${line}`.trim(), line.trim()]);
    expect(said("<div>One<br>two<br>three</div>")).toEqual(["One two three"]);
  });
});
