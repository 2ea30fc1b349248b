// @vitest-environment jsdom
/** A region that is to speak later is rendered before: a screen reader says nothing of one that appears with its words. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const css = ["parts.css", "form.css"]
  .map((name) => readFileSync(join(import.meta.dirname, "../../src/view", name), "utf8"))
  .join("\n");

test("while it is silent it is rendered, and takes no room", () => {
  document.head.innerHTML = `<style>${css}</style>`;
  document.body.innerHTML =
    '<form class="form"><p role="status" class="said"></p><p role="status" class="said">Kept.</p></form>';
  const [silent, speaking] = [...document.querySelectorAll(".said")].map((region) =>
    getComputedStyle(region),
  );
  expect(silent?.display).toBe("block");
  expect(silent?.visibility).toBe("visible");
  expect(silent?.position).toBe("absolute");
  // A form's parts are as wide as it; out of its flow that would be as wide as the window, and reach out of it.
  expect(silent?.inlineSize).toBe("0px");
  expect(speaking?.position).not.toBe("absolute");
});
