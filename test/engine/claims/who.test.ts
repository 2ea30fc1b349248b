/** Which group a noun phrase names, and whose. */
import { describe, expect, test } from "vitest";
import { readCounted } from "../../../src/engine/claims/who.ts";
import { numberIn, readingsOf } from "../made.ts";

const who = (text: string) => numberIn(text).counted.who;

describe("two groups in one phrase", () => {
  test.each([
    ["300 fighters left.", "fighters"],
    ["300 fighters and their families left.", "mixed"],
    ["300 fighters and civilians left.", "people"],
    ["300 fighters and residents left.", "people"],
    ["300 men left.", "men"],
    ["300 men and children left.", "people"],
    ["300 children and families left.", "civilians"],
    ["300 relatives of IS fighters left.", "civilians"],
    ["300 fighters' families left.", "civilians"],
    ["300 members of jihadists’ families left.", "civilians"],
    ["300 fighters' wives and children left.", "civilians"],
    ["300 of the militants themselves left.", "fighters"],
    ["34 of the Islamic State were killed.", "fighters"],
    ["34 of the SDF have died.", "sdf"],
    ["34 of the SDF fled.", "sdf"],
    ["34 ISIS positions were captured.", "things"],
    ["34 family members left.", "civilians"],
    ["34 members of their families left.", "civilians"],
    ["34 militants and family members left.", "mixed"],
    ["34 people suspected of links to IS were held.", "fighters"],
    ["34 ISIS suspects were captured.", "fighters"],
    ["34 of the Islamic State by the road.", "fighters"],
    ["5 of the SDF in the clashes.", "sdf"],
    ["4 others of the organization.", "fighters"],
    ["34 of the Islamic State flags.", "none"],
    ["3,650 of Syrian, Iraqi and Somali nationalities.", "none"],
    ["300 wives and children of fighters.", "civilians"],
    ["300 of them families of fighters.", "civilians"],
    ["300 foreigners and fighters left.", "others"],
    ["300 people and soldiers left.", "people"],
    ["300 soldiers and people left.", "others"],
    ["300 men and soldiers left.", "others"],
  ])("%s: %s", (text, expected) => {
    expect(who(text)).toBe(expected);
  });
});

describe("whose they are", () => {
  test.each([
    ["40 regime fighters were killed.", "others"],
    ["40 regime and IS fighters were killed.", "fighters"],
    ["40 Kurdish militants and IS fighters were killed.", "sdf"],
    ["40 SDF and IS militants were killed.", "fighters"],
    ["40 IS prisoners escaped.", "fighters"],
    ["The SDF lost 24 of its fighters.", "sdf"],
    ["IS lost 24 of its fighters.", "fighters"],
    ["IS fought the SDF and lost 24 of its fighters.", "fighters"],
    ["IS fought on, the SDF said, and killed 24 of its fighters.", "sdf"],
    ["A commander counted 24 of our fighters.", "sdf"],
    ["A commander counted 24 of his fighters.", "fighters"],
    ["A commander counted 24 of his fighters in the SDF.", "sdf"],
    ["The SDF buried 24 of its men.", "sdf"],
    ["A commander buried 24 of their men.", "men"],
    ["A commander buried 24 of our men.", "sdf"],
    ["The SDF buried 24 of its women.", "civilians"],
    ["The SDF buried 24 of its own.", "sdf"],
    ["The SDF buried 24 of the fighters.", "fighters"],
  ])("%s: %s", (text, expected) => {
    expect(who(text)).toBe(expected);
  });

  test("“its” is the side that spoke before, where the sentence names none", () => {
    const { sentence, quantity } = numberIn("It lost 24 of its fighters.");
    const told = (side: "sdf" | "is" | null) => readCounted(sentence, quantity, sentence.to, side).who;
    expect([told("sdf"), told("is"), told(null)]).toEqual(["sdf", "fighters", "fighters"]);
  });
});

describe("a label before the group", () => {
  test.each([
    ["The toll rose to 1,213 the number of members killed.", "fighters"],
    ["11,000: total estimated fighters.", "fighters"],
    ["11,000: fighters.", "fighters"],
    ["hundreds, of people", "people"],
    ["11,000, fighters said.", "none"],
    ["11,000: the sum.", "none"],
    ["11,000: total number of estimated fighters.", "fighters"],
    ["11,000: the total number of estimated fighters.", "none"],
  ])("%s: %s", (text, expected) => {
    expect(who(text)).toBe(expected);
  });
});

describe("no people", () => {
  test.each([
    ["12 trucks left.", "things"],
    ["eight of their vehicles burned.", "things"],
    ["26 detention centres were built.", "things"],
    ["143 fighting positions were hit.", "things"],
    ["12 strikes were seen.", "things"],
    ["300 exiting convoys were seen.", "none"],
    ["300 besieged towns were seen.", "none"],
    ["300 surrendered.", "none"],
    ["300 inside the village.", "none"],
    ["300 of them left.", "none"],
  ])("%s: %s", (text, expected) => {
    expect(who(text)).toBe(expected);
  });
});

describe("a word for one before what is counted describes it", () => {
  test.each([
    ["30 civilian cars left Baghouz.", "30: things none level"],
    ["They took 5 jihadist tunnels in Baghouz.", "5: things none level"],
    ["They liberated 16 mercenary points in Baghouz.", "16: things none level"],
    ["30 militant fighters left Baghouz.", "30: fighters fighters-surrendered event"],
    ["30 civilian evacuees left Baghouz.", "30: people people-left event"],
    ["30 civilians always left Baghouz.", "30: civilians civilians-left event"],
    ["One fighter was killed in Baghouz.", "One: fighters fighters-killed event"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text)).toContain(expected);
  });
});

test("his own fighters are of the side that speaks, a word apart from its verb", () => {
  const text =
    "18 jihadists were killed in Baghouz, a Kurdish commander said, and eight of his own fighters wounded.";
  expect(readingsOf(text)).toContain("eight: sdf sdf-wounded event");
});
