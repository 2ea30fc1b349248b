/** The pages that the browser part reads: saved ones where they are at hand, made ones of the same sizes elsewhere. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { shared } from "../../eval/shared.ts";
import { pick, randomNumbers } from "../random.ts";

export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

/** Kilobytes of text of news pages as they are: a short report, a feature, a live page, an encyclopedia's article. */
const GENERATED_KB = [8, 20, 60, 150] as const;
/** A page of this much text with this many numbers is more than any newspaper's. */
const BIG = { name: "2 MB, 50,000 numbers", characters: 2_000_000, numbers: 50_000 } as const;
const SEED = 31;
const SENTENCES_A_PARAGRAPH = 4;

const WORDS =
  "the fighting went on around a village near river while people waited for trucks and soldiers looked on from hills above".split(
    " ",
  );

function sentence(length: number, number: number, random: () => number): string {
  let text = `About ${number}`;
  while (text.length < length) text += ` ${pick(WORDS, random)}`;
  return `${text}.`;
}

/** Paragraphs as pages have them: some links and emphasis, a heading now and then. */
export function generatedPage(name: string, characters: number, numbers: number): BenchPage {
  const random = randomNumbers(SEED);
  const length = Math.floor(characters / numbers) - 2;
  const parts: string[] = [];
  for (let made = 0; made < numbers; made += SENTENCES_A_PARAGRAPH) {
    const sentences = Array.from({ length: Math.min(SENTENCES_A_PARAGRAPH, numbers - made) }, () =>
      sentence(length, Math.ceil(random() * 90_000), random),
    );
    const [first = "", ...others] = sentences;
    if (made % 200 === 0) parts.push(`<h2>Part ${made}</h2>`);
    parts.push(`<div class="row"><p><a href="#${made}">${first}</a> <em>${others.join(" ")}</em></p></div>`);
  }
  return {
    name,
    html: `<!doctype html><title>Report</title><body><main><article>${parts.join("\n")}</article></main>`,
  };
}

export const bigPage = (): BenchPage => generatedPage(BIG.name, BIG.characters, BIG.numbers);

async function savedPages(folder: string): Promise<BenchPage[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".html")).sort();
  if (files.length === 0) throw new Error(`No .html page in ${folder}.`);
  return Promise.all(
    files.map(async (file) => ({
      name: path.basename(file, ".html"),
      html: await readFile(path.join(folder, file), "utf8"),
    })),
  );
}

/** @param folder null for the shared pages, or generated ones where these are not. */
export async function benchPages(folder: string | null): Promise<BenchPage[]> {
  const from = folder ?? shared.pages;
  if (from) return savedPages(from);
  return GENERATED_KB.map((kb) => generatedPage(`generated, ${kb} kB`, kb * 1000, kb * 4));
}

/** What opens the gate: a paragraph on the battle, where the reader sees it first. */
const STORY = "<p>Some 300 Islamic State fighters surrendered in Baghouz on Monday, the SDF said.</p>";

/** The same page with a paragraph about the battle. */
export function withStory(html: string): string {
  const tag = html.search(/<body\b/i);
  const at = tag < 0 ? 0 : html.indexOf(">", tag) + 1;
  return `${html.slice(0, at)}${STORY}${html.slice(at)}`;
}
