import { expect, test } from "vitest";
import { pageOf } from "../../src/background/page-of.ts";

const FIRST = "https://paper.example/a";
const NOW = "https://paper.example/b";
const FRAME = "https://frame.example/";
const POPUP = "chrome-extension://abc/popup.html";

test.each([
  ["a page", { frameId: 0, url: FIRST, tab: { url: FIRST } }, FIRST],
  ["a page that went on without loading", { frameId: 0, url: FIRST, tab: { url: NOW } }, NOW],
  ["a page whose tab may not be looked at", { frameId: 0, url: FIRST, tab: { id: 7 } }, FIRST],
  ["a frame", { frameId: 3, url: FRAME, tab: { url: NOW } }, FRAME],
  ["the popup, which is in no tab", { url: POPUP }, POPUP],
  ["nobody known", {}, undefined],
])("%s", (_, sender, address) => expect(pageOf(sender)).toBe(address));
