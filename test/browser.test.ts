import { afterAll, expect, test, vi } from "vitest";

type Listener = (message: unknown, sender: object, respond: (value: unknown) => void) => unknown;
type OnLine = (line: object) => void;
let onLine: OnLine = () => undefined;
let listener: Listener = () => undefined;
const api = {
  runtime: {
    id: "own",
    onConnect: { addListener: (added: OnLine) => (onLine = added), removeListener: vi.fn() },
    onMessage: { addListener: (added: Listener) => (listener = added), removeListener: vi.fn() },
  },
};
vi.stubGlobal("chrome", api);
// What a page's `<form id="browser">` is in a content script of Chromium before 148.
vi.stubGlobal("browser", { runtime: { id: "a field" } });
const { onConnect, onMessage } = await import("../src/browser.ts");
afterAll(() => vi.unstubAllGlobals());

const ask = (message: unknown, sender: object = { id: "own" }) =>
  new Promise((resolve, reject) => {
    if (listener(message, sender, resolve) !== true) reject(new Error("nobody answers"));
  });

test("an answer crosses as it is, or as text for whom asks for text", async () => {
  onMessage(() => Promise.resolve({ figures: [1, 2] }));
  expect(await ask({ type: "get-report" })).toEqual({ figures: [1, 2] });
  expect(await ask({ type: "get-report", asText: "yes" })).toEqual({ figures: [1, 2] });
  expect(await ask({ type: "get-report", asText: true })).toBe('{"figures":[1,2]}');
});

test("a failure is answered with nothing, as text too", async () => {
  onMessage(() => Promise.reject(new Error("gone")));
  expect(await ask({ asText: true })).toBe(null);
});

test("others are not answered", async () => {
  onMessage(() => Promise.resolve(1));
  await expect(ask({}, { id: "another" })).rejects.toThrow("nobody answers");
  onMessage(() => undefined);
  await expect(ask({ type: "of no use" })).rejects.toThrow("nobody answers");
});

test("a line is taken up from our own pages alone, and until the end", () => {
  const end = new AbortController();
  const answer = vi.fn();
  onConnect(answer, end.signal);
  const own = { sender: { id: "own" } };
  for (const line of [{ sender: { id: "another" } }, {}, own]) onLine(line);
  expect(answer.mock.calls).toEqual([[own]]);
  expect(api.runtime.onConnect.removeListener).not.toHaveBeenCalled();
  end.abort();
  expect(api.runtime.onConnect.removeListener).toHaveBeenCalledExactlyOnceWith(onLine);
});
