/** Texts for the properties of the engine: what it reads, what breaks it, and other people's news. */
import fc from "fast-check";

const parts = (list: string): readonly string[] => list.split("|");

/** Pieces of our sentences. */
const WORDS = parts(
  "about|more than|up to|nearly|between|from|to|and|or|a|half|couple of|dozens|hundreds|thousands of|" +
    "5000|5,000|60'000|٥٠٠٠|3.4 million|30k|½|1/3|99.5%|one in ten|two hundred|0|1e9|-7|2019|" +
    "people|fighters|jihadists|civilians|of|left|surrendered|were killed|in Baghouz|al-Hol camp|SDF|" +
    "square km|$|dollars|said|Mustafa Bali|he said|IS|the last|camp",
);
/** Pieces that tell days and times, and pieces that break sentences. */
const BREAKING = [
  ...parts("on Monday|since January|March 5|in the last 999999999 days|in the past|months|29 February"),
  ...parts("31 April|yesterday|5.000"),
  ...parts("\u202e|\u200f|\ud83d|\udc00|\u0000|́|​|“|”|'|(|)|[|]|.|,|-|–|\n|:|%|#|🙂|İ|ß|ﬁ"),
  "9".repeat(40),
  "9".repeat(400),
  "1,234".repeat(60),
];

const pieces = fc
  .array(fc.constantFrom(...WORDS, ...BREAKING), { maxLength: 24 })
  .chain((all) => fc.constantFrom(all.join(" "), all.join("")));
/** Any UTF-16 at all, lone surrogates included. */
const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });

export const text = fc.oneof({ weight: 3, arbitrary: pieces }, { weight: 1, arbitrary: any });

/** Sentences of words out of each of these lists in turn. */
const sentencesOf = (...lists: readonly string[]) =>
  fc
    .tuple(...lists.map((list) => fc.constantFrom(...parts(list))))
    .map((chosen) => chosen.filter(Boolean).join(" "));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const reported = sentencesOf(
  "3,000|some 400|more than 62,000|another 350|eleven|hundreds of|another 200|up to 1,000",
  "people|jihadists|IS fighters|SDF fighters|civilians|foreigners|women and children|trucks",
  "left|surrendered|were killed|were evacuated|are still inside|were wounded|have fled|were detained",
  "|in Baghouz|in al-Hol camp|in the village|there|from the enclave|in Mosul",
  "|, the SDF said|, Mustafa Bali said|, he said|, according to the Observatory|, a spokesman told AFP",
);
/**
 * What the engine takes together across a full stop is no story here: "… on 3 March. 2019 fighters …" for the year, "… left there. Were
 * killed …" for "there were". "200 of them" stands on the word of the sentence right before it, in its paragraph. "Said 5,000" answers what was counted in the sentences before, however far it is to them.
 */
const TAKEN_TOGETHER = /^(?:2019|were)/;
const SAID = /said/;
const jumbled = fc
  .array(fc.constantFrom(...WORDS.filter((word) => !SAID.test(word))), { minLength: 1, maxLength: 10 })
  .map((all) => all.join(" "))
  .filter((words) => !TAKEN_TOGETHER.test(words));

const sentence = fc.oneof({ weight: 3, arbitrary: reported }, { weight: 1, arbitrary: jumbled });

export interface Story {
  readonly sentences: readonly string[];
  /** Each sentence tells its own day, or none tells any. */
  readonly isDayOwn: boolean;
}

const DAY = fc.constantFrom(...parts("on Monday|on 3 March|in February|last week|yesterday"));
const MOST_SENTENCES = 3;

/** Without quotation marks: who speaks inside of them is looked for in one paragraph only. */
export const story: fc.Arbitrary<Story> = fc
  .tuple(
    fc.constantFrom("each", "none", "some"),
    fc.array(fc.tuple(sentence, DAY, fc.boolean()), { minLength: 1, maxLength: MOST_SENTENCES }),
  )
  .map(([told, all]) => ({
    isDayOwn: told !== "some",
    sentences: all.map(([words, day, isTold]) => {
      const isDated = told === "each" || (told === "some" && isTold);
      return `${capital(isDated ? `${words} ${day}` : words)}.`;
    }),
  }));

/** News of bakers and gardeners. Nobody speaks in it, no day is told, and no things are counted that "200 of them" could be of. */
const UNRELATED = sentencesOf(
  "The old bakery|Her garden|A small orchestra|The museum by the lake|Rain in the mountains|His recipe for plum cake",
  "sells|needs|has|prefers|is known for|rarely goes without|was painted with",
  "bread with walnuts|roses and tulips|a new violin|slippery paths|warm butter|3 kilograms of flour|wide curtains|a 40-minute symphony",
  "|and an apple tree|in the summer|all over the valley|for 9 euros|as everybody knows",
).map((words) => `${words}.`);
export const unrelated = fc.array(UNRELATED, { maxLength: 2 });
