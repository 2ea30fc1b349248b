/** A number in a form is taken for what it says, or refused as it was typed. */
import { expect, test } from "vitest";
import { readNumber } from "../../src/forms/number.ts";

test.each([
  ["", null],
  ["0", 0],
  ["1500", 1500],
  ["0.5", 0.5],
  ["1,500", 1500],
  ["1,234,567.25", 1_234_567.25],
  ["1 500", 1500],
  ["1\u00a0500", 1500],
  ["12\u202f500", 12_500],
  ["1'500", 1500],
  ["1’500", 1500],
])("%j is %j", (text, number) => expect(readNumber(text)).toBe(number));

test.each(["1,5", "0,5", "0,500", "1,50", "1500,5", "12,3456", "1,234 567", "1.234,5", "1 5", "150 000 0"])(
  "%j is refused as it was typed",
  (text) => expect(readNumber(text)).toBe(text),
);

test.each(["-5", "1e3", "about 5", ".5", "5.", ","])("%j is refused too", (text) =>
  expect(readNumber(text)).toBe(text),
);
