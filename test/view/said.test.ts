// @vitest-environment jsdom
/** A region that is to speak later is rendered before: a screen reader says nothing of one that appears with its words. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../src/view/parts.css"), "utf8");

test("while it is silent it is rendered, and takes no room", () => {
  document.head.innerHTML = `<style>${css}</style>`;
  document.body.innerHTML = '<p role="status" class="said"></p><p role="status" class="said">Kept.</p>';
  const [silent, speaking] = [...document.querySelectorAll(".said")].map((region) =>
    getComputedStyle(region),
  );
  expect(silent?.display).toBe("block");
  expect(silent?.visibility).toBe("visible");
  expect(silent?.position).toBe("absolute");
  expect(speaking?.position).not.toBe("absolute");
});
