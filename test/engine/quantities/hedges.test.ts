import { expect, test } from "vitest";
import { readQuantities } from "../../../src/engine/quantities/index.ts";

type Hedged = readonly [exact: string, hedge: string];

test.each<readonly [text: string, hedged: readonly Hedged[]]>([
  ["5 men", [["5", "exact"]]],
  ["5 men or more", [["5", "at-least"]]],
  ["5, or more, men", [["5", "at-least"]]],
  ["5 men, or more, left", [["5", "at-least"]]],
  ["5-plus men", [["5-plus", "at-least"]]],
  ["5-odd men", [["5-odd", "about"]]],
  ["5 - odd men", [["5", "exact"]]],
  ["5- odd men", [["5", "exact"]]],
  ["5/odd men", [["5", "exact"]]],
  ["5-", [["5", "exact"]]],
  ["5-man teams", [["5", "exact"]]],
  ["over 5 men", [["over 5", "at-least"]]],
  ["spread over 5 villages", [["5", "exact"]]],
  ["lorded it over 5 villages", [["5", "exact"]]],
  [
    "up to 5 men are thought to be at least a dozen",
    [
      ["up to 5", "at-most"],
      ["at least a dozen", "at-least"],
    ],
  ],
  ["spread well over 5 villages", [["well over 5", "at-least"]]],
  ["over about 5 men", [["about 5", "about"]]],
  ["well over about 5 men", [["well over about 5", "at-least"]]],
  ["more than “5 men", [["more than “5", "at-least"]]],
  ["more than (5 men", [["more than (5", "at-least"]]],
  ["“5 men", [["5", "exact"]]],
  ["up to at least 5 men", [["up to at least 5", "at-least"]]],
  ["at least up to 5 men", [["at least up to 5", "at-most"]]],
  ["about at least 5 men", [["about at least 5", "at-least"]]],
  ["just about 5 men", [["just about 5", "about"]]],
  ["a couple of thousand at most", [["a couple of thousand at most", "at-most"]]],
  ["100 or more than 200 men", [["100 or more than 200", "range"]]],
  [
    "100 or more to 200 others",
    [
      ["100 or more", "at-least"],
      ["200", "exact"],
    ],
  ],
  [
    "100 or so 200 men",
    [
      ["100 or so", "about"],
      ["200", "exact"],
    ],
  ],
  [
    "100 at least 200 men",
    [
      ["100", "exact"],
      ["at least 200", "at-least"],
    ],
  ],
  ["hundreds at least", [["hundreds at least", "at-least"]]],
  ["at most hundreds", [["at most hundreds", "at-most"]]],
  ["about hundreds", [["about hundreds", "order"]]],
  ["14 members of the group at least", [["14", "at-least"]]],
  ["14 of its own at most", [["14", "at-most"]]],
  ["14 men in the old town at least", [["14", "at-least"]]],
  ["14 members of the group, at least", [["14", "exact"]]],
  ["14 members of the very old and small but not poor group at least", [["14", "exact"]]],
  ["14 members by the road at least", [["14", "exact"]]],
])("%s", (text, hedged) => {
  const { quantities } = readQuantities(text);
  expect(quantities.map(({ exact, hedge }) => [exact, hedge])).toEqual(hedged);
});

test.each([
  ["about 5 men", 5, 5],
  ["at least 5 men", 5, null],
  ["at most 5 men", null, 5],
  ["at least hundreds of men", 200, null],
  ["at most hundreds of men", null, 999],
  ["hundreds of men", 200, 999],
])("the interval of “%s”", (text, min, max) => {
  expect(readQuantities(text).quantities[0]).toMatchObject({ min, max });
});
