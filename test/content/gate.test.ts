import { describe, expect, test } from "vitest";
import { isAboutTopic } from "../../src/content/gate.ts";

const about = (text: string) => isAboutTopic({ title: "", description: "", text });

describe("the gate", () => {
  test.each([
    "the fall of Baghouz",
    "BAGHUZ",
    "Beghouz’s last tents",
    "in al-Hol camp",
    "the al Hol camp",
    "Al‑Hawl",
    "في الباغوز",
  ])("opens on %s", (text) => expect(about(text)).toBe(true));
  test.each(["a festival holiday", "alcohol", "the harbour", "", "unbaghouzed"])(
    "stays closed on “%s”",
    (text) => expect(about(text)).toBe(false),
  );
  test("reads title and description too", () => {
    expect(isAboutTopic({ title: "Baghouz", description: "", text: "" })).toBe(true);
    expect(isAboutTopic({ title: "", description: "Baghouz", text: "" })).toBe(true);
  });
  test("is done with a very long page in no time", () => {
    const started = performance.now();
    about("al al-h bagh ".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(250);
  });
});
