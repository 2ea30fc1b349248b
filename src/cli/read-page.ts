/** With page-sheet.ts, where the command line looks into the content room: a saved page is read as the extension reads it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { JSDOM, VirtualConsole } from "jsdom";
import { readArticle } from "../article.ts";
import { collectBlocks } from "../content/collect.ts";
import type { Article, Block } from "../types/findings.ts";
import { lineBlocks } from "./line-blocks.ts";

export interface Page {
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** Where it was published, by its own account. */
  readonly url: string | null;
}

/** Names of the browser's global scope that the content room's walk asks for. */
const LENT = ["Node", "NodeFilter", "ShadowRoot"] as const;

function readHtml(html: string): Page {
  // Saved pages hold style sheets that jsdom cannot parse; that is no news to whoever checks figures.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  for (const name of LENT) Object.assign(globalThis, { [name]: window[name] });
  const { document } = window;
  const blocks = collectBlocks(document.body).map(({ id, text, level }) => ({ id, text, level }));
  const url = document.querySelector("link[rel=canonical i]")?.getAttribute("href") ?? null;
  return { article: readArticle(document), blocks, url };
}

function readText(contents: string): Page {
  const title = contents.split("\n").find((line) => line.trim() !== "") ?? "";
  const article = { title: title.trim(), description: "", published: null };
  return { article, blocks: lineBlocks(contents), url: null };
}

/** What comes by standard input has no name to tell by; a page begins with a tag. */
const isText = (file: string, contents: string): boolean =>
  file === "-" ? !/^\s*</.test(contents) : path.extname(file).toLowerCase() === ".txt";

/** @param file a path, or "-" for standard input */
export async function readPage(file: string): Promise<Page> {
  const contents = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
  return isText(file, contents) ? readText(contents) : readHtml(contents);
}
