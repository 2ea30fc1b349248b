import database from "virtual:database";
import { expect, test } from "vitest";
import { MOST_COMPARED } from "../../../src/engine/compare/index.ts";

test("no question of the shipped data has more claims than are compared: what is listed is all there is", () => {
  const counts = database.measures.map(
    ({ id }) => database.claims.filter(({ measure }) => measure === id).length,
  );
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_COMPARED);
});
