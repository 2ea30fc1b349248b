/** Texts of any length for the test that time grows no faster than they do; each presses on another part of the engine. */

const repeated = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Names to makers of a text of about that many characters. */
export const LONG_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  "news prose": repeated(
    "The SDF said on Tuesday that about 3,000 people, among them 400 jihadists, left Baghouz. Nobody else came out that day. ",
  ),
  "one sentence without an end": repeated(
    "about 3,000 people left Baghouz and 400 jihadists surrendered since Monday, Mustafa Bali said, ",
  ),
  "numbers only": repeated("1 22 333 4,444 55.5 "),
  "one number": repeated("9"),
  "grouped digits": repeated("1,234,"),
  "number words": repeated("two hundred and fifty thousand "),
  "ranges and hedges": repeated("more than between from 5 to about nearly at least "),
  hyphens: repeated("more-than-5-"),
  dates: repeated("March 5 to 6 and 7 "),
  speakers: repeated("Mustafa Bali said Kino Gabriel said according to the SDF "),
  "open quotation marks": repeated('“«‘"('),
  "one word": repeated("a"),
  "white space": repeated(" \n\t"),
  "lone surrogates": repeated("\ud83d5\udc00 "),
};
