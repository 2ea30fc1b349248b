/** The one file of the command line that looks into the content room: a saved page is read as the extension reads it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { readArticle } from "../content/article.ts";
import { collectBlocks } from "../content/collect.ts";
import type { Article, Block } from "../types/findings.ts";
import { lineBlocks } from "./line-blocks.ts";

export interface Page {
  readonly article: Article;
  readonly blocks: readonly Block[];
}

/** Names of the browser's global scope that the content room's walk asks for. */
const LENT = ["Node", "ShadowRoot"] as const;

function readHtml(html: string): Page {
  // Saved pages hold style sheets that jsdom cannot parse; that is no news to whoever checks figures.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  for (const name of LENT) Object.assign(globalThis, { [name]: window[name] });
  const { document } = window;
  const blocks = collectBlocks(document.body).map(({ id, text, level }) => ({ id, text, level }));
  return { article: readArticle(document), blocks };
}

function readText(text: string): Page {
  const title = text.split("\n").find((line) => line.trim() !== "") ?? "";
  return { article: { title: title.trim(), description: "", published: null }, blocks: lineBlocks(text) };
}

export async function readPage(file: string): Promise<Page> {
  const contents = await readFile(file, "utf8");
  return path.extname(file).toLowerCase() === ".txt" ? readText(contents) : readHtml(contents);
}
