import { describe, test } from "vitest";
import { type CountedRow, expectOnly } from "../made.ts";

describe("phrases that name", () => {
  test.each<CountedRow>([
    ["since 9/11 it grew"],
    ["a 24/7 watch"],
    ["on the one hand it fell"],
    ["no one left"],
    ["one another, one by one"],
    ["this one hundred men", "one hundred"],
    ["From day one 300 men fought", "300"],
    ["no. One left", "One"],
    ["the big house had three doors", "three"],
  ])("%s", expectOnly);
});

describe("chains of digits", () => {
  test.each<CountedRow>([
    ["dated 2019-03-05"],
    ["dated 5/3/2019"],
    ["dated 3/5/2019"],
    ["dated 05.03.2019"],
    ["release 10.4.2 of it"],
    ["call 555-123-4567"],
    ["call +44 20 7946 0958"],
    ["call +44 20-7946 and 30 men come", "30"],
    ["a rate of 5.2-6.1 percent", "5.2-6.1 percent"],
    ["it rose by 5.5. Then it fell", "5.5"],
    ["a gain of + 300 men", "300"],
    ["a gain of +5", "5"],
    ["In 2019 300 men left", "300"],
    ["in groups of 5,6,7 men", "5", "6", "7"],
    ["on 12 - 13 - 14 of them", "12 - 13", "14"],
    ["on 12 / 13 / 14 of them", "12", "13", "14"],
    ["in 3:4:5 parts", "5"],
  ])("%s", expectOnly);
});

describe("labels", () => {
  test.each<CountedRow>([
    ["see page 12 of it"],
    ["see No. 5"],
    ["see page 12 men", "12"],
    ["see page 1,200 of it", "1,200"],
    ["see [12]"],
    ["[12 men were freed]", "12"],
    ["[up to 12]", "up to 12"],
    ["the G20 met"],
    ["an AK-47 lay there"],
    ["the km-5 post"],
    ["Rs500 was paid", "Rs500"],
    ["EUR500 was paid", "EUR500"],
    ["a single B-1 bomber"],
    ["with 20 M-16 rifles", "20"],
    ["with 20 AK-47 rifles", "20"],
    ["a 7km-8km wall", "7km-8km"],
    ["a 7k-8k camp", "7k-8k"],
    ["the war– 12 men died", "12"],
    ["the war –12 men died", "12"],
    ["ten-15 men", "ten-15"],
    ["a sub-500 force", "500"],
    ["an over-50 force", "50"],
    [". 5 men left", "5"],
    ["5 men left", "5"],
  ])("%s", expectOnly);

  test.each<CountedRow>([
    ["as Omar told (4)."],
    ["as Omar told (99)."],
    ["as Omar told (100).", "100"],
    ["as Omar told (4 of them).", "4"],
    ["(there were 4)", "4"],
    ["as five (5) of them", "five", "5"],
  ])("a small number alone in brackets after a word is a note: %s", expectOnly);
});

describe("number words joined to a noun", () => {
  test.each<CountedRow>([
    ["a six-year fight"],
    ["a six-strong team", "six-strong"],
    ["a sixty-odd team", "sixty-odd"],
    ["a six-10 team", "six-10"],
    ["Six - all men - fled", "Six"],
    ["Six– all men – fled", "Six"],
    ["Six –all men– fled", "Six"],
    ["Six/all men", "Six"],
    ["a 6-year fight", "6-year"],
    ["twenty-two-year fights", "twenty-two-year"],
  ])("%s", expectOnly);
});

describe("numbers of a list", () => {
  test.each<CountedRow>([
    ["1. First item"],
    ["1) First item"],
    ["In all:\n3. Third item"],
    ["99. Last item"],
    ["100. That is how many", "100"],
    ["Twelve. That is how many", "Twelve"],
    ["5 . Then they left", "5"],
    ["5, then 6", "5", "6"],
    ["They were 5. Then they left", "5"],
    ["5 thousand. Then they left", "5 thousand"],
  ])("%s", expectOnly);
});

describe("scores and votes", () => {
  test.each<CountedRow>([
    ["a 9-2 lead"],
    ["the vote was 5-5"],
    ["he won 1-3 there"],
    ["it was a 1-3 defeat"],
    ["he met 1-3 men", "1-3"],
    ["he won 1 - 3 there", "1 - 3"],
    ["he won 1- 3 there", "1", "3"],
    ["he won 1/3 there", "1/3"],
    ["he won 1-3.5 there", "1-3.5"],
    ["he won 9 thousand-6 there", "9 thousand", "6"],
  ])("%s", expectOnly);
});

describe("letters glued to digits", () => {
  test.each<CountedRow>([
    ["the 82nd brigade"],
    ["the 3rd of them"],
    ["the 5G net", "5G"],
    ["a 3D map"],
    ["30k men", "30k"],
    ["5km away", "5km"],
    ["5 km away", "5 km"],
    ["5.000ers left", "5.000"],
    ["5] left", "5"],
  ])("%s", expectOnly);
});
