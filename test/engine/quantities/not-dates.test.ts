import { describe, test } from "vitest";
import { type CountedRow, expectOnly } from "../made.ts";

describe("times of day", () => {
  test.each<CountedRow>([
    ["the raid began at 5 p.m. as planned"],
    ["the raid began at 4.30 p.m. as planned"],
    ["the raid began at 0401 GMT"],
    ["the raid began at 17:45"],
    ["the raid began at 14h30"],
    ["the last trucks left at 23h15"],
    ["a watch of 24h15", "24h"],
    ["the toll was 5:women and children", "5"],
    ["the count was 5: 30 of them women", "5", "30"],
    ["the count was 5 :30 left", "5", "30"],
    ["they waited 5h, 30 of them outside", "5h", "30"],
    ["Twenty-one p.m. calls", "Twenty-one"],
  ])("%s", expectOnly);
});

describe("a month makes a day or a year of the number beside it", () => {
  test.each<CountedRow>([
    ["on March 5 it ended"],
    ["on 5 March it ended"],
    ["on 5th March it ended"],
    ["on the 5th of March it ended"],
    ["on the 5 of March it ended"],
    ["on Jan. 16 it ended"],
    ["in February 2019 it ended"],
    ["on March 31 it ended"],
    ["In March 32 buses came", "32"],
    ["In March 300 people left", "300"],
    ["In March 1,200 people left", "1,200"],
    ["In March 12 thousand people left", "12 thousand"],
    ["In March 0 buses came", "0"],
    ["In March four people left", "four"],
    ["some 32 March weddings", "some 32"],
    ["they march 5 kilometres", "5 kilometres"],
    ["on 5 march columns", "5"],
    ["on Jan, 16 men left", "16"],
  ])("%s", expectOnly);

  test.each<CountedRow>([
    ["On June 5, 2019 fighters surrendered"],
    ["On June 5. 2019 fighters had surrendered"],
    ["On 5 June 2019 fighters surrendered"],
    ["On the 5th of June 2019 fighters surrendered"],
    ["On the 5th June 2019 fighters surrendered"],
    ["On 5 Mar. 2019 fighters surrendered"],
    ["On March 5: 2019 fighters surrendered", "2019"],
  ])("the year goes with its day: %s", expectOnly);

  test.each<CountedRow>([
    ["from January 13 to 26 the camp was open"],
    ["on March 5 and 6 in Baghouz"],
    ["on March 5-6 in Baghouz"],
    ["on March 5, the 6 left", "6"],
    ["on March 5, 6 in all left", "6"],
    ["on March 5 and hundreds in all", "hundreds"],
    ["on March 5 and 6"],
    ["on March 5 or 6 men left", "6"],
    ["on March 5 and 6, it rained"],
    ["on March 5 and 60 men left", "60"],
    ["on March 5 and 6 fighters left", "6"],
    ["between 5 and 7 March"],
    ["on 5–7 March"],
    ["between 5 and 7 men", "between 5 and 7"],
    ["with 40 and 7 March storms", "40"],
  ])("so do the days that follow: %s", expectOnly);
});

describe("a number of four digits is a year by its company", () => {
  test.each<CountedRow>([
    ["In 1900 fighters came"],
    ["In 1899 fighters came", "1899"],
    ["In 1258 the city fell"],
    ["The city of 1258 fell", "1258"],
    ["The 1900 revolt failed"],
    ["The 1899 revolt failed", "1899"],
    ["The 2199 plan failed"],
    ["The 2200 plan failed", "2200"],
    ["during 0850 it was dark"],
    ["The 0850 train came", "0850"],
    ["The 12345 train came", "12345"],
    ["Syria 2018, fighters left"],
    ["Syria 2018 and"],
    ["Syria 2016 late big armed fights"],
    ["Syria 2016 congress met"],
    ["Syria 2016 foreign women left", "2016"],
    ["Syria 2016 to them"],
  ])("%s", expectOnly);

  test.each<CountedRow>([
    ["about 2000 surrendered", "about 2000"],
    ["the march went 2000 km north", "2000 km"],
    ["he was paid $2000 at once", "$2000"],
    ["he was paid USD 2000 at once", "USD 2000"],
    ["it began in the 1990s"],
    ["it was the 1990 s again"],
  ])("%s", expectOnly);

  test.each<CountedRow>([
    ["the war of 2014-19"],
    ["the war of 2014–2019"],
    ["the 2014/15 campaign"],
    ["In 2018—300 fighters later—it fell", "300"],
    ["In 2018, 15 men left", "15"],
    ["In 2018 -15 degrees were read", "15 degrees"],
    ["In 2018- 15 degrees were read", "15 degrees"],
    ["the 2014-19 clashes"],
    ["1500-2000 fighters remained", "1500-2000"],
    ["the 1967-1970 clashes"],
  ])("two years glued are a span of time, unless older ones count: %s", expectOnly);

  test.each<CountedRow>([
    ["The 1950 to 2100 fighters left", "1950 to 2100"],
    ["The 1950 and 2100 fighters left", "1950", "2100"],
    ["The 1950 or 2100 fighters left", "1950 or 2100"],
    ["The 1950 – 2100 fighters left", "1950 – 2100"],
    ["The 1950 to Baghouz fighters"],
    ["The 1950 with 2100 fighters left", "2100"],
  ])("the first of two numbers counts what the second counts: %s", expectOnly);
});
