/** What the stores are told in four languages is so, in the words of the interface. */
import { readFileSync } from "node:fs";
import path from "node:path";
import database from "virtual:database";
import { describe, expect, test } from "vitest";
import { tables } from "../fake-browser.ts";

const read = (language: string, name: string) =>
  readFileSync(path.resolve(import.meta.dirname, "../../store", language, name), "utf8");

describe.each(Object.entries(tables))("the listing in %s", (language, table) => {
  const description = read(language, "description.md");
  const whole = read(language, "summary.txt") + description;

  test("counts the reports, outlets and figures of the record", () => {
    const { reports, claims } = database;
    const outlets = new Set(reports.map(({ outlet }) => outlet));
    const [, counted = ""] = description.split("\n- ");
    expect(counted.match(/\d+/g)?.map(Number)).toEqual([reports.length, outlets.size, claims.length]);
  });

  test("calls the check sheet what the interface calls it", () => {
    expect(whole.toLowerCase()).toContain(table.deskSheet?.message.toLowerCase());
  });
});

test("a report is an article in French, as in the interface", () => {
  expect(read("fr", "summary.txt") + read("fr", "description.md")).not.toMatch(/\brapports?\b/);
});
