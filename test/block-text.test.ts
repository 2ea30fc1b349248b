// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { BlockText } from "../src/block-text.ts";
import { locate } from "../src/content/node-range.ts";

const pieces = fc.array(
  fc.string({ unit: fc.constantFrom(..."ab3 \t\n\u00a0\u00ad\u200b\u0001"), maxLength: 12 }),
  { minLength: 1, maxLength: 6 },
);

test("text is collapsed as on screen, across nodes, and every character leads back to its own", () => {
  fc.assert(
    fc.property(pieces, (datas) => {
      const built = new BlockText();
      for (const data of datas) built.add(document.createTextNode(data), data);
      const block = built.take();
      const shown = datas
        .join("")
        .replace(/[\u00ad\u200b]/g, "")
        .replace(/[ \t\n]+/g, " ")
        .replace(/^ | $/g, "");
      expect(block?.text ?? "").toBe(shown);
      for (let at = 0; block && at < shown.length; at++) {
        const place = locate(block.runs, at, at + 1);
        const found = place?.startNode.data[place.startOffset] ?? "";
        expect(found.replace(/[\t\n]/, " ")).toBe(shown[at]);
      }
    }),
  );
});
