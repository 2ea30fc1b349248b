/** When the figures of an article were counted. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresOf, makeEngine } from "../made.ts";

const engine = makeEngine();

/** "300: 2019-03-04", with "?" where the day is the article's, its precision where it is no day, and since when. Published on Tuesday, 2019-03-05. */
const times = (...texts: readonly string[]) =>
  figuresOf(engine, ...texts).map(({ exact, asOf, asOfPrecision, dayInferred, periodFrom }) =>
    [
      `${exact}:`,
      `${asOf}${dayInferred ? "?" : ""}`,
      ...(asOfPrecision === "day" ? [] : [asOfPrecision]),
      ...(periodFrom ? [`since ${periodFrom}`] : []),
    ].join(" "),
  );

test("the day of counting comes before the day of speaking", () => {
  expect(times("On Sunday 300 people left Baghouz, Mustafa Bali said on Monday.")).toEqual([
    "300: 2019-03-03",
  ]);
  expect(times("300 people left Baghouz, Mustafa Bali said on Monday.")).toEqual(["300: 2019-03-04"]);
});

test("a campaign's first day is no day of counting", () => {
  const text =
    "300 people have left Baghouz since the force launched its offensive on 9 January, Mustafa Bali told a news conference on Sunday.";
  expect(times(text)).toEqual(["300: 2019-03-03 since 2019-01-09"]);
});

test("a day holds for what happened in the next sentences", () => {
  const [monday, left] = ["On Monday the trucks came back to Baghouz.", "About 300 people left."];
  expect(times(`${monday} ${left}`)).toEqual(["About 300: 2019-03-04"]);
  expect(times(`${monday} It rained. ${left}`)).toEqual(["About 300: 2019-03-04"]);
  expect(times(`${monday} It rained. It was cold. ${left}`)).toEqual(["About 300: 2019-03-05?"]);
  expect(times(monday, left)).toEqual(["About 300: 2019-03-05?"]);
  expect(times(`${monday} About 300 fighters are still inside.`)).toEqual(["About 300: 2019-03-05?"]);
});

test("not where the sentence tells a day of its own", () => {
  expect(times("On Monday the trucks came back. Since Friday, 300 people left Baghouz.")).toEqual([
    "300: 2019-03-05? since 2019-03-01",
  ]);
});

test("what goes on from a figure is of its day, and of no other", () => {
  const arrived = "On Sunday, 3,000 people arrived at al-Hol from Baghouz.";
  expect(times(arrived, "Another 500 were fighters.")).toEqual([
    "3,000: 2019-03-03",
    "Another 500: 2019-03-03",
  ]);
  expect(times(arrived, "Another 500 on Saturday.")).toEqual([
    "3,000: 2019-03-03",
    "Another 500: 2019-03-02",
  ]);
  expect(times(arrived, "Another 500 people left Baghouz.")).toEqual([
    "3,000: 2019-03-03",
    "Another 500: 2019-03-05?",
  ]);
  expect(times(arrived, "200 fighters are inside Baghouz.", "Another 500 are injured.").at(-1)).not.toContain(
    "03-03",
  );
});

test("a speaker's day holds for what they said before and after", () => {
  expect(
    times(
      "Mustafa Bali told reporters on Monday that it rained.",
      "“300 fighters are inside Baghouz,” Bali said.",
    ),
  ).toEqual(["300: 2019-03-04"]);
});

test("a day earlier is before the one told of in the sentence before", () => {
  expect(times("On Sunday 300 people left Baghouz. A day earlier 200 people left.")).toEqual([
    "300: 2019-03-03",
    "200: 2019-03-02",
  ]);
  expect(times("A day earlier 200 people left Baghouz.")).toEqual(["200: 2019-03-04"]);
  expect(times("On Sunday 300 people left Baghouz.", "A day earlier 200 people left.")).toEqual([
    "300: 2019-03-03",
    "200: 2019-03-02",
  ]);
  expect(times("On Sunday 300 people left Baghouz, and 200 had left a day earlier.")).toEqual([
    "300: 2019-03-03",
    "200: 2019-03-02",
  ]);
  expect(
    times("In the month before 300 fighters had surrendered in Baghouz, and 250 were captured."),
  ).toEqual(["300: 2019-02-01 month", "250: 2019-02-01 month"]);
});

test("an entry in a list of days is of its day", () => {
  expect(times("9 February: Mustafa Bali says 300 fighters are inside Baghouz.")).toEqual([
    "300: 2019-02-09",
  ]);
  expect(times("Sunday, 08.40: The trucks are back. Yesterday 300 people left Baghouz.")).toEqual([
    "300: 2019-03-02",
  ]);
});

test("since then is since the day told of last", () => {
  expect(
    times(
      "The offensive began on 9 January. It has lost 20 men since then, and 300 people have left Baghouz.",
    ),
  ).toContain("300: 2019-03-05? since 2019-01-09");
});

test("the same period is the one told of before", () => {
  expect(
    times(
      "Since 9 January 300 people have left Baghouz. Over the same period 200 fighters have surrendered.",
    ),
  ).toEqual(["300: 2019-03-05? since 2019-01-09", "200: 2019-03-05? since 2019-01-09"]);
});

test("a week and a month are as sharp as they are told", () => {
  expect(times("Last week 300 people left Baghouz.")).toEqual(["300: 2019-02-25 week"]);
  expect(times("300 fighters were inside Baghouz in February.")).toEqual(["300: 2019-02-01 month"]);
});

test("a span is counted to its last day", () => {
  expect(times("In all, 300 people left Baghouz on 1-3 March.")).toEqual([
    "300: 2019-03-03 since 2019-03-01",
  ]);
});

test("one moment has no period", () => {
  expect(times("300 fighters are inside Baghouz since Friday.")).toEqual(["300: 2019-03-05?"]);
});

/** Words of which days, spans and lengths of time are made, with numbers that are none. */
const TIMES =
  "the a last past previous next following same this earlier later before after ago since then from to until between and in on of by early late mid start beginning end day days week weeks month months night hours fortnight yesterday today Monday Sunday's January March May march 2 3rd 31 32 0 15-21 2019 2019-03-12 9999 999,999,999 two three few , . : ; began launched said that".split(
    " ",
  );

test("whatever words of time stand around a number, its days are days of the calendar", () => {
  const words = fc.array(fc.constantFrom(...TIMES), { maxLength: 12 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(words, words, words, (before, between, after) => {
      const text = `${before} In all, 300 people have left Baghouz ${between} and 200 fighters surrendered ${after}.`;
      for (const { asOf, periodFrom } of figuresOf(engine, text)) {
        expect(new Date(`${asOf}T00:00:00Z`).toISOString().slice(0, 10)).toBe(asOf);
        if (periodFrom)
          expect(new Date(`${periodFrom}T00:00:00Z`).toISOString().slice(0, 10)).toBe(periodFrom);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("a weekday of an entry is the last one before the entry's own day", () => {
  expect(times("1 March: On Monday, 300 people left Baghouz.")).toEqual(["300: 2019-02-25"]);
});
