/** Who may be meant by a word for somebody told of before. */
import { describe, expect, test } from "vitest";
import { mayMean, type Named } from "../../../src/engine/claims/saying.ts";
import type { Speaker, SpeakerRole } from "../../../src/types/database.ts";

const one = (role: SpeakerRole, isHuman = false): Named => {
  const speaker: Speaker = { id: "one", name: "One", spellings: [], body: null, role };
  return { kind: "named", speaker: isHuman ? { ...speaker, person: true } : speaker, isHuman };
};

describe("a human being", () => {
  test.each(["he", "she", "spokeswoman", "commander", "official", "they", "statement"])("%s", (word) => {
    expect(mayMean(word, one("party", true))).toBe(true);
  });
  test.each(["it", "group", "monitor", "office"])("not %s", (word) => {
    expect(mayMean(word, one("monitor", true))).toBe(false);
  });
  test("a reporter's commander is somebody else", () => {
    expect(mayMean("commander", one("reporter", true))).toBe(false);
  });
});

describe("a body", () => {
  test.each([
    ["it", "party"],
    ["they", "party"],
    ["monitor", "monitor"],
    ["watchdog", "monitor"],
    ["charity", "aid"],
    ["group", "aid"],
  ] as const)("%s: %s", (word, role) => {
    expect(mayMean(word, one(role))).toBe(true);
  });
  test.each([
    ["he", "party"],
    ["spokesman", "un"],
    ["monitor", "party"],
    ["charity", "monitor"],
  ] as const)("not %s: %s", (word, role) => {
    expect(mayMean(word, one(role))).toBe(false);
  });
});
