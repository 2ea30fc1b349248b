/** The sentences that all readers read: NewsQuant's where they are at hand, generated ones of the same kind elsewhere. */
import { readNewsQuant } from "../eval/newsquant.ts";
import { shared } from "../eval/shared.ts";
import { pick, randomNumbers } from "./random.ts";

const WHO = ["The company", "The ministry", "A spokeswoman for the port", "The club", "The agency"];
const DID = ["sold", "counted", "ordered", "lost", "received", "expects"];
const HOW_MANY = [
  "more than 1,200",
  "around three hundred",
  "45",
  "up to 7.5 million",
  "two dozen",
  "15 to 20",
];
const WHAT = ["tickets", "cars", "new members", "tonnes of steel", "visitors a day", "homes"];
const WHEN = [
  "in March 2018, its report says.",
  "last year, up 19 percent.",
  "on Monday, officials told reporters.",
  "since the bridge opened again after the flood.",
];
const GENERATED = 300;
const SEED = 7;

function generatedSentences(): string[] {
  const random = randomNumbers(SEED);
  return Array.from({ length: GENERATED }, () =>
    [WHO, DID, HOW_MANY, WHAT, WHEN].map((words) => pick(words, random)).join(" "),
  );
}

export interface Sentences {
  readonly source: string;
  readonly texts: readonly string[];
}

export async function benchSentences(): Promise<Sentences> {
  if (!shared.newsquant) return { source: "generated", texts: generatedSentences() };
  return { source: "NewsQuant", texts: (await readNewsQuant(shared.newsquant)).map(({ text }) => text) };
}
