/** Made-up articles for measuring: half of them about the battle, of the length of news, the same in every run. */
import { pick, randomNumbers } from "../bench/random.ts";

const SEED = 20190323;

const ON_TOPIC: readonly string[] = [
  "About $N people left Baghouz on $DAY, Mustafa Bali said.",
  "Kino Gabriel, a spokesman of the Syrian Democratic Forces, said that $N jihadists had surrendered since $DAY.",
  "Up to $N IS fighters were thought to be holding out in the village.",
  "The Syrian Observatory for Human Rights counted more than $N people who had come out of the pocket in one day.",
  "At least $N fighters of the SDF were killed in the last week of the assault, a commander said.",
  "Lorries took some $N women and children to the al-Hol camp.",
  "Between $N and $M civilians were said to be trapped in tunnels.",
];

const OTHER: readonly string[] = [
  "The road was closed for $N hours while men cleared it.",
  "Nobody could say how long it would last.",
  "It had rained, and the tents stood in mud up to the ropes.",
  "He is $N years old and has worked for the paper since 2009.",
  "Prices rose by $N per cent in the market of the next town.",
  "A spokesman did not answer calls on $DAY.",
  "The council will meet again when the harvest is in, she said, and not before.",
  "Most of those who waited had walked through the night.",
];

const TITLES = {
  on: ["Hundreds leave Baghouz", "Last IS pocket in Baghouz shrinks", "SDF halts assault on Baghouz"],
  off: ["Harbour reopens after storm", "Council to vote on wells", "Bread gets dearer in the north"],
} as const;

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const FEWEST_SENTENCES = 15;
const MOST_SENTENCES = 45;
const SENTENCES_A_PARAGRAPH = 4;
const SHARE_ON_TOPIC = 0.5;
const SHARE_OF_FIGURES = 0.3;

function filled(template: string, random: () => number): string {
  const low = Math.ceil(random() * 4_000);
  return template
    .replace("$N", low.toLocaleString("en"))
    .replace("$M", (low + Math.ceil(random() * 2_000)).toLocaleString("en"))
    .replace("$DAY", pick(DAYS, random));
}

const SYLLABLES = [
  "ba",
  "de",
  "har",
  "im",
  "jo",
  "kel",
  "mur",
  "nas",
  "ola",
  "pet",
  "ras",
  "tov",
  "um",
  "zi",
];

function name(random: () => number): string {
  const part = () => pick(SYLLABLES, random);
  const word = (letters: string) => letters.charAt(0).toUpperCase() + letters.slice(1);
  return `${word(part() + part())} ${word(part() + part() + part())}`;
}

/** No two sentences alike, as in an archive: the engine keeps some in mind, and repeats would flatter it. */
const attributed = (sentence: string, random: () => number): string =>
  `${sentence.slice(0, -1)}, according to ${name(random)}.`;

/** One JSON object a line, as `npm run check -- --jsonl` reads them. */
export function* documentLines(count: number): Generator<string> {
  const random = randomNumbers(SEED);
  for (let id = 0; id < count; id++) {
    const isOn = random() < SHARE_ON_TOPIC;
    const sentences = FEWEST_SENTENCES + Math.floor(random() * (MOST_SENTENCES - FEWEST_SENTENCES));
    const paragraphs: string[] = [];
    for (let at = 0; at < sentences; at++) {
      const from = isOn && random() < SHARE_OF_FIGURES ? ON_TOPIC : OTHER;
      const plain = filled(pick(from, random), random);
      const sentence = from === OTHER ? attributed(plain, random) : plain;
      if (at % SENTENCES_A_PARAGRAPH === 0) paragraphs.push(sentence);
      else paragraphs.push(`${paragraphs.pop()} ${sentence}`);
    }
    const title = pick(isOn ? TITLES.on : TITLES.off, random);
    const published = `2019-03-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
    yield JSON.stringify({ id, title, published, text: paragraphs.join("\n") });
  }
}
