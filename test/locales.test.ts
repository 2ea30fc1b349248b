/** The texts: complete in every language, used, with their placeholders, and never a verdict. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import measures from "../data/measures.json" with { type: "json" };
import { tables } from "./fake-browser.ts";

const ROOT = join(import.meta.dirname, "..");
const CATEGORY = /_(?:zero|one|two|few|many|other)$/;

const read = (directory: string, isWanted: (path: string) => boolean): string =>
  readdirSync(join(ROOT, directory), { recursive: true, encoding: "utf8" })
    .filter(isWanted)
    .map((path) => readFileSync(join(ROOT, directory, path), "utf8"))
    .join("\n");

const sources =
  read("src", (path) => /\.tsx?$/.test(path) && !path.startsWith("engine") && !path.startsWith("cli")) +
  readFileSync(join(ROOT, "manifest.json"), "utf8");

/** By the rules that own reports are held to: plain JavaScript and JSON, in which the compiler sees no name of a text. */
const ruled = new Set(
  [read("scripts/data", (path) => path.endsWith(".mjs")), read("data/schemas", () => true)].flatMap((text) =>
    [...text.matchAll(/"(problem[A-Z]\w*)"/g)].map(([, key = ""]) => key),
  ),
);

const english = tables.en ?? {};
const bases = (table: object) => new Set(Object.keys(table).map((key) => key.replace(CATEGORY, "")));
const isPlural = (base: string) => `${base}_other` in english;
const placeholders = (text: string) => [...new Set(text.match(/\$[A-Z]+\$/g))].sort();

/** What nobody may be told, in any of the languages; "ob die Zahl stimmt" and the like leave it open. */
const VERDICTS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:true(?! of)|false|wrong|refuted|debunked|incorrect|lie[sd]?)\b/i,
  de: /\b(?:wahr|falsch|widerlegt|unwahr|richtig|gelogen)/i,
  fr: /\b(?:vrai|faux|fausse|erroné|réfuté|démenti|mensonge)/i,
  ar: /صحيح|خاطئ|خطأ|كاذب|كذب|مفند|مدحوض|زائف/,
};

test("every question of the data is asked in every language, and in English as the data asks it", () => {
  const asked = measures.measures.map(({ id }) => `measure_${id.replaceAll("-", "_")}`);
  const texts = Object.keys(english).filter((key) => key.startsWith("measure_"));
  expect(texts.sort()).toEqual(asked.sort());
  for (const { id, question } of measures.measures)
    expect(english[`measure_${id.replaceAll("-", "_")}`]?.message).toBe(question);
});

test("French sets no double punctuation where a line may break before it", () => {
  for (const [key, { message }] of Object.entries(tables.fr ?? {}))
    expect(message, key).not.toMatch(/ [:;?!»]|« /);
});

/** Latin words in marks, or Latin words alone: they run their own way in an Arabic line too. */
const LATIN = new Set(["speakerOf", "reportedWords", "quotedInside", "intervalExact", "lineageStep"]);

test("an Arabic text that is put together of pieces alone says itself that it runs from the right", () => {
  const silent = Object.entries(tables.ar ?? {}).filter(
    ([key, { message, placeholders }]) =>
      placeholders && !LATIN.has(key) && !/[\p{L}\u200f]/u.test(message.replaceAll(/\$[A-Z]+\$/g, "")),
  );
  expect(silent.map(([key]) => key)).toEqual([]);
});

test("every text that the rules of the data name is there", () => {
  expect(ruled.size).toBeGreaterThan(0);
  expect([...ruled].filter((key) => !(key in english))).toEqual([]);
});

test("every text is used", () => {
  const unused = [...bases(english)].filter(
    (base) =>
      !sources.includes(`"${base}"`) &&
      !sources.includes(`__MSG_${base}__`) &&
      !ruled.has(base) &&
      !base.startsWith("measure_"),
  );
  expect(unused).toEqual([]);
});

describe.each(Object.entries(tables))("%s", (language, table) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = [...bases(english)].flatMap((base) =>
    isPlural(base) ? categories.map((category) => `${base}_${category}`) : [base],
  );

  test("has every text, in every plural form of the language, and no other", () => {
    expect(Object.keys(table).sort()).toEqual(wanted.sort());
  });

  test("fills in what the English text fills in", () => {
    for (const [key, { message, placeholders: given = {} }] of Object.entries(table)) {
      const original = english[key] ?? english[key.replace(CATEGORY, "_other")];
      const names = placeholders(message);
      expect(
        names.filter((name) => !(name.slice(1, -1).toLowerCase() in given)),
        key,
      ).toEqual([]);
      // "One report" needs no numeral.
      if (!/_(?:zero|one|two)$/.test(key)) expect(names, key).toEqual(placeholders(original?.message ?? ""));
    }
  });

  test("judges nothing", () => {
    for (const [key, { message }] of Object.entries(table))
      expect(message, key).not.toMatch(VERDICTS[language] as RegExp);
  });

  test("says which way it runs", () => {
    expect(table.language?.message).toBe(language);
    expect(table.direction?.message).toBe(language === "ar" ? "rtl" : "ltr");
  });
});
