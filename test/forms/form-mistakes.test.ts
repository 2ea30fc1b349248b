/** In a form a mistake goes by what the reader sees there: figures by their words, fields and choices by their labels. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Mistake } from "../../src/reports/own.ts";
import { browser, speak } from "../fake-browser.ts";
import { lists, soundClaim, soundReport } from "../reports/made.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

async function formIn(language: string) {
  speak(language);
  vi.resetModules();
  const [{ formMistake }, { asInForm }, { problemWords }, { faultsOf }] = await Promise.all([
    import("../../src/forms/form-mistakes.ts"),
    import("../../src/forms/labels.ts"),
    import("../../src/voice/problem.ts"),
    import("../../src/reports/validate.ts"),
  ]);
  const said = ({ record, field, problem }: Mistake) =>
    [problemWords(record), asInForm({ field }), problemWords(problem, asInForm)].map(plain);
  return (report: object, speakers: readonly object[] = []) => {
    const proposal = { report: soundReport(), speakers: [] };
    const faults = faultsOf({ version: 1, speakers, reports: [report] }, lists);
    return faults.map((fault) => said(formMistake(fault, { report: { ...report }, speakers }, proposal)));
  };
}

const claimed = (change: object) => ({ ...soundReport(), claims: [{ ...soundClaim(), ...change }] });

describe("in German", () => {
  let refuse: Awaited<ReturnType<typeof formIn>>;
  beforeEach(async () => {
    refuse = await formIn("de");
  });

  test("a figure by its words, a field and another that is named by their labels", () => {
    expect(refuse(claimed({ min: 300 }))).toEqual([
      ["„some 150“", "„Mindestens“", "ist 300, mehr als „Höchstens“ 150; erwartet wird höchstens so viel"],
    ]);
  });

  test("a figure whose words were changed still by those at its head", () => {
    const [[record] = []] = refuse(claimed({ words: "" }));
    expect(record).toBe("„some 150“");
  });

  test("what was chosen from a list as it stood there", () => {
    expect(refuse(claimed({ unit: "km2" }))[0]?.[2]).toBe(
      "ist „Quadratkilometer“; die Einheit der Frage „Wie viele IS-Kämpfer ergaben sich, stellten sich oder kamen mit den Evakuierten heraus?“ ist „Menschen“",
    );
    expect(refuse(claimed({ hedge: "range" }))[0]?.[2]).toMatch(
      /^ist „eine Spanne“ mit dem Intervall 150…150;/,
    );
  });

  test("the report itself, and that nothing was ticked", () => {
    expect(refuse({ ...soundReport(), claims: [] })).toEqual([
      ["dieser Bericht", "„Aufgenommene Zahlen“", "ist leer; mindestens ein Eintrag ist nötig"],
    ]);
    expect(refuse({ ...soundReport(), headline: "" })[0]?.slice(0, 2)).toEqual([
      "dieser Bericht",
      "„Überschrift“",
    ]);
  });

  test("a speaker in the field where the name was typed", () => {
    const taken = { id: "mustafa-bali", name: "Mustafa  Bali", spellings: [], body: null, role: "party" };
    expect(refuse(soundReport(), [taken])[0]?.slice(0, 2)).toEqual([
      "Sprecher mustafa-bali",
      "„Auf wessen Wort“",
    ]);
  });
});

test("a field that the form does not show keeps the name of the format", async () => {
  const refuse = await formIn("ar");
  expect(refuse(claimed({ asOfPrecision: null }))[0]?.[1]).toBe("asOfPrecision");
});
