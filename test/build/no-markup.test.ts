/** The build refuses a script that makes markup of text, however it is written; what only shows text passes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { refuseMarkup } from "../../build/no-markup.mjs";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "oww-markup-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

test.each([
  "e.innerHTML=t",
  "e.innerHTML+=t",
  'h("p",{innerHTML:t})',
  "e.outerHTML=t",
  'e.insertAdjacentHTML("beforeend",t)',
  "document.write(t)",
  'new DOMParser().parseFromString(t,"text/html")',
  "document.createRange().createContextualFragment(t)",
  "e.setHTMLUnsafe(t)",
  "frame.srcdoc=t",
])("%s is refused, by the script's name", async (script) => {
  writeFileSync(join(directory, "fine.js"), "e.textContent=t");
  writeFileSync(join(directory, "card.js"), `let a=1;${script};`);
  await expect(refuseMarkup(directory)).rejects.toThrow(/card\.js: .*let a=1/);
});

test.each(["e.textContent=t", "e.append(t)", "e.dangerouslySetInnerHTML&&0", "reset(e)", "setHidden(t)"])(
  "%s passes",
  async (script) => {
    writeFileSync(join(directory, "card.js"), script);
    writeFileSync(join(directory, "popup.html"), "<p>innerHTML</p>");
    await refuseMarkup(directory);
  },
);
