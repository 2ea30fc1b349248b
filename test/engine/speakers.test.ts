/** On whose word a figure stands, of sentences as reports write them: a wrong speaker is worse than none. */
import database from "virtual:database";
import { describe, expect, test } from "vitest";
import { lineBlocks } from "../../src/cli/line-blocks.ts";
import { createEngine } from "../../src/engine/index.ts";

const engine = createEngine(database);
const article = { title: "", description: "", published: "2019-03-12", topic: true };
const speakersOf = (text: string) =>
  engine.check(article, lineBlocks(text)).figures.map(({ speaker }) => speaker);

describe("the speaker of a figure", () => {
  test.each([
    ["The United Nations puts al-Hol camp's population at 73,000.", "un"],
    ["Mustafa Bali insisted that 3,000 fighters had surrendered in Baghouz.", "mustafa-bali"],
    ["The Observatory has documented the deaths of 630 civilians in Baghouz.", "sohr"],
    ["The coalition assesses that 2,000 fighters remain in Baghouz.", "coalition"],
    ["Some 3,000 fighters surrendered in Baghouz, revealed Mustafa Bali.", "mustafa-bali"],
    ["AFP quoted Mustafa Bali as saying 3,000 fighters surrendered in Baghouz.", "mustafa-bali"],
    ["Some 900 people left the IS enclave of Baghouz, the Observatory says.", "sohr"],
    ["The battle of Baghouz has cost the SDF 80 dead, its commander, Mazloum Abdi, said.", "mazloum-abdi"],
    ["The SDF's spokesman, Mustafa Bali, said 300 fighters surrendered in Baghouz.", "mustafa-bali"],
    ["Mustafa Bali, head of the SDF media office, said 300 fighters surrendered in Baghouz.", "mustafa-bali"],
    ["An SDF spokesman said 300 fighters surrendered in Baghouz.", "sdf"],
    ["SDF spokesman Mustafa Bali said 300 fighters surrendered in Baghouz.", "mustafa-bali"],
    ["Coalition spokesman Sean Ryan said 300 fighters remain in Baghouz.", "sean-ryan"],
    ["Some 30 people left Baghouz, said Fabrizio Carboni, the ICRC's director.", "fabrizio-carboni"],
    ["Gen. Joseph Votel told senators that 300 fighters remain in Baghouz.", "joseph-votel"],
    [
      "Some 300 fighters are left in Baghouz, said British Army Maj. Gen. Christopher Ghika, its deputy commander.",
      "christopher-ghika",
    ],
    ["The SDF report that 10,000 civilians have fled Baghouz.", "sdf"],
    ["The SDF Media Center said 12 militants were killed in Baghouz.", "sdf"],
    ["Kino Gabriel was telling reporters that 5,300 fighters had surrendered in Baghouz.", "kino-gabriel"],
    [
      "Lilwa al-Abdullah, a spokeswoman for the SDF, puts it at 500 fighters in Baghouz.",
      "lilwa-al-abdullah",
    ],
    [
      "The Office of the High Commissioner for Human Rights (OHCHR) has received reports that 27 civilians were killed in Baghouz.",
      "ohchr",
    ],
    ["Bali spoke in Baghouz. According to him, four SDF fighters were killed there.", "mustafa-bali"],
    ["Mustafa Bali told AFP. Two suicide attacks in Baghouz claimed five lives, he added.", "mustafa-bali"],
    [
      "About 13,000 people left Baghouz, held by the Islamic State of Iraq and the Levant (ISIL, also known as ISIS), the United Nations said.",
      "un",
    ],
    ["Some 60,000 people had walked out of Baghouz, a United Nations official said.", "un-officials"],
    ["James Jeffrey, an envoy, has offered a figure of 15,000 IS fighters in the region.", "james-jeffrey"],
    ["An air raid on Baghouz killed 22 civilians, activists of the Euphrates Post said.", "euphrates-post"],
    ["COL. RYAN: Roughly 350 fighters have given themselves up in Baghouz.", "sean-ryan"],
    [
      "“According to incoming reports, 200 civilians were killed in Baghouz. We heard nothing of it,” Maria Zakharova said.",
      "maria-zakharova",
    ],
    ["IS claimed that its men had killed 70 SDF fighters in Baghouz.", "islamic-state"],
  ])("%s %s", (text, speaker) => {
    expect(speakersOf(text)).toContain(speaker);
  });

  test.each([
    ["Experts say as many as 20,000 IS fighters have gone underground in Syria and Iraq.", [null]],
    ["Commanders of Islamic State said 500 IS militants remain in Baghouz.", [null]],
    ["A doctor in Qamishlo said 12 SDF fighters were killed in Baghouz.", [null]],
    ["Nechirvan Barzani said 500 IS militants remain in Baghouz.", [null]],
    ["The Trump administration says 500 IS militants remain in Baghouz.", [null]],
    ["An official said the SDF had lost 20 fighters in Baghouz.", [null]],
    ["A report said ISIS retains 14,000 members in Iraq and Syria.", [null]],
    ["Islamic State sent four suicide bombers into Baghouz, a man on the hill said.", [null]],
    ["Some 400 fighters surrendered in Baghouz, the YPG-led alliance's men say.", [null]],
    ["The Aleppo Media Center said 12 civilians were killed in Baghouz.", [null]],
    ["Some 60 people left Baghouz after the SDF opened a corridor, a driver said.", [null]],
  ])("%s %j, and none that is only named", (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
