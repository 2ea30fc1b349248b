/** Speakers named where nobody says anything. */
import { describe, expect, test } from "vitest";
import { readSaying } from "../../../src/engine/claims/attribution.ts";
import { speakerBook } from "../../../src/engine/claims/speaker-book.ts";
import type { Speaker } from "../../../src/types/database.ts";
import { SPEAKERS, sentenceIn } from "../made.ts";

const IS: Speaker = { id: "is", name: "Islamic State", spellings: ["ISIS"], body: null, role: "party" };

describe("a saying without a verb of saying", () => {
  test.each([
    ["By Bali's count 300 left.", "bali"],
    ["By Bali's own count 300 left.", "bali"],
    ["By Bali's own side 300 left.", "silent"],
    ["300 left, by Bali’s account.", "bali"],
    ["300 left by the Observatory's figures.", "observatory"],
    ["300 left, by the count of the Observatory.", "observatory"],
    ["300 left by Bali's side.", "silent"],
    ["Bali: 300 left.", "bali"],
    ["MUSTAFA BALI, SPOKESMAN (through an interpreter): We did not count. 300 left.", "bali"],
    ["GEN. BALI: 300 left.", "bali"],
    ["Maj. Gen. Bali: 300 left.", "bali"],
    ["There was Bali: 300 left.", "silent"],
    ["Bali was there: 300 left.", "silent"],
    ["On the hill Bali: 300 left.", "silent"],
    ["ISIS: 300 left.", "silent"],
  ])("%s %s", (text, expected) => {
    const saying = readSaying(sentenceIn(text), speakerBook([...SPEAKERS, IS]));
    expect(saying.kind === "named" ? saying.speaker.id : saying.kind).toBe(expected);
  });
});
