/** The record keepers' eight cases as a reader meets them: a page prints one report, the popup shows another and how the two compare. */
import { expect, test } from "vitest";
import en from "../../_locales/en/messages.json" with { type: "json" };
import { waitForMarks } from "../browser/looks.ts";
import { inEachBrowser } from "../browser/stand.ts";

/** Words of a report, and what has to be said of it. */
type Shown = readonly [words: string, said: string | RegExp];

interface Case {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly shows: readonly Shown[];
}

const LATER = /Counted \d+ days? later/;
const EARLIER = /Counted \d+ days? earlier/;

const CASES: readonly Case[] = [
  {
    name: "1: a camp that grew, seen from its smallest count",
    published: "2019-02-28",
    text: "About 54,500 people live in al-Hol camp, the United Nations said on Thursday.",
    shows: [
      ["57,000", LATER],
      ["more than 66,000", LATER],
      ["70,000", LATER],
      ["72,000", LATER],
    ],
  },
  {
    name: "1: and from its largest",
    published: "2019-03-28",
    text: "More than 72,000 people live in al-Hol camp.",
    shows: [
      ["about 54,500", EARLIER],
      ["57,000", EARLIER],
    ],
  },
  {
    name: "2: equal numbers three weeks apart",
    published: "2019-02-25",
    text: "Nearly 5,000 people are still inside Baghouz, SDF spokesman Mustafa Bali said on Monday.",
    shows: [["an estimated 5,000", /Counted 20 days later/]],
  },
  {
    name: "3: one news conference, rounded",
    published: "2019-03-17",
    text: "Nearly 30,000 fighters and members of their families have surrendered since January 9, Kino Gabriel said on Sunday in Baghouz.",
    shows: [["29,600", en.relationRounded.message]],
  },
  {
    name: "3: one news conference, printed differently",
    published: "2019-03-17",
    text: "In all 1,600 IS fighters have been killed in Baghouz since January 9, Kino Gabriel told a news conference on Sunday.",
    shows: [["1,306", en.relationPrintedDifferently.message]],
  },
  {
    name: "4: two speakers on one day",
    published: "2019-03-04",
    text: "Some 200 fighters surrendered in Baghouz on Monday, Mustafa Bali said.",
    shows: [["around 150", /^Sources differ: Mustafa Bali.* says “Some 200”, .* says “around 150”\.$/]],
  },
  {
    name: "5: two officials on one day, and the count two days on",
    published: "2019-03-12",
    text: "Gabriel said 25 IS fighters had been confirmed killed in Baghouz since the assault resumed.",
    shows: [
      ["38", /^Sources differ: Kino Gabriel.* says “25”, .* says “38”\.$/],
      ["112", LATER],
    ],
  },
  {
    name: "6: another span of time",
    published: "2019-02-12",
    text: "More than 37,000 people have left Baghouz in the past two months, the Syrian Observatory for Human Rights said.",
    shows: [["66,000", "Counted over another period: January 9, 2019 to March 24, 2019."]],
  },
  {
    name: "7: a conversion that does not hold",
    published: "2019-02-12",
    text: "The jihadists now hold less than four square kilometres (one square mile) of Baghouz.",
    shows: [["less than four square kilometres", /conversion does not hold/]],
  },
  {
    name: "8: a copy damaged by rewording",
    published: "2019-03-05",
    text: "Hundreds of wounded IS fighters were captured in Baghouz, the Observatory said.",
    shows: [
      ["tens", en.reworded.message],
      ["tens", /Damaged by machine rewording/],
    ],
  },
];

inEachBrowser((stand) => {
  test.each(CASES)("case $name", async ({ published, text, shows }) => {
    const page = await stand.openHtml(
      `<!doctype html><title>Islamic State in Baghouz</title><meta property="article:published_time" content="${published}"><article><p>${text}</p></article>`,
    );
    await waitForMarks(page);
    const popup = await stand.driven.openPopup(page.url());
    await popup.click(".row");
    await popup.waitForSelector(".reports .entry");
    const entries = await popup.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.more")) fold.open = true;
      return [...document.querySelectorAll(".entry")].map((entry) => {
        const own = [...entry.children].filter(({ localName }) => localName !== "details");
        return {
          words: entry.querySelector(".value")?.textContent?.replace(/[“”]/g, "") ?? "",
          lines: own
            .flatMap((part) => [part, ...part.querySelectorAll(".tag, bdi")])
            .map((part) => part.textContent?.trim() ?? ""),
        };
      });
    });
    for (const [wanted, said] of shows) {
      const told = entries.filter(({ words }) => words === wanted);
      const lines = told.flatMap(({ lines }) => lines);
      const isSaid = lines.some((line) => (typeof said === "string" ? line === said : said.test(line)));
      expect(isSaid, `${wanted}: ${said} in ${JSON.stringify(told)}`).toBe(true);
    }
    for (const each of [popup, page]) await each.close();
  });
});
