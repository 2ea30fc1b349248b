/** What befell them comes before what they were about when it did. */
import { describe, expect, test } from "vitest";
import { eventIn } from "../made.ts";

describe("the verb behind a participle", () => {
  test.each([
    ["30 people fleeing Baghouz were killed.", "killed subject: killed"],
    ["30 people fleeing Baghouz have been killed.", "killed subject: killed, perfect"],
    ["30 people trying to leave Baghouz died.", "killed subject: died"],
    ["30 people escaping from Baghouz were wounded by mines.", "wounded subject: wounded"],
    ["30 fighters leaving Baghouz were captured.", "captured subject: captured"],
    ["30 people fleeing Baghouz were happy.", "left subject: fleeing"],
    ["30 people fleeing Baghouz killed a guard.", "left subject: fleeing"],
    ["30 people fled Baghouz and were killed.", "left subject: fled"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });

  test.each([
    ["30 people fleeing Baghouz, where men were killed."],
    ["30 people fleeing Baghouz after men were killed."],
    ["30 people fleeing Baghouz said men were killed."],
    ["30 people fleeing Baghouz who were killed."],
    ["30 people fleeing Baghouz – men were killed there."],
    ["30 people fleeing Baghouz in the very old and small and red and blue trucks were killed."],
  ])("not that of another clause: %s", (text) => {
    expect(eventIn(text)).toBe("left subject: fleeing");
  });
});
