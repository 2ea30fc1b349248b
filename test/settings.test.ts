import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "./fake-browser.ts";

vi.mock("../src/browser.ts", () => ({ browser }));

const { changeSettings, isOffOn, parseSettings, readSettings, withSite } = await import("../src/settings.ts");
/** The browser's locks, one after the other; Node has none before 24. */
let last = Promise.resolve();
vi.stubGlobal("navigator", {
  locks: {
    request: (_name: string, run: () => Promise<void>) => {
      last = last.then(run);
      return last;
    },
  },
});
const ON = { off: false, hidden: false, sitesOff: [] };

beforeEach(() => vi.resetAllMocks());

test.each([null, 7, "off", [], { off: "yes", hidden: 1, sitesOff: "bbc.com" }])(
  "%j is taken as nothing switched off",
  (value) => {
    expect(parseSettings(value)).toEqual(ON);
  },
);

test("what holds is kept, what does not is dropped", () => {
  expect(parseSettings({ off: true, sitesOff: ["bbc.com", 3, "bbc.com"] })).toEqual({
    ...ON,
    off: true,
    sitesOff: ["bbc.com"],
  });
});

test("a site is off when it or everything is", () => {
  const settings = withSite(ON, "bbc.com", true);
  expect([
    isOffOn(settings, "bbc.com"),
    isOffOn(settings, "cnn.com"),
    isOffOn({ ...ON, off: true }, "cnn.com"),
  ]).toEqual([true, false, true]);
  expect(withSite(settings, "bbc.com", false)).toEqual(ON);
});

test("a change starts from what is stored; a store that fails is nothing switched off", async () => {
  browser.storage.local.get.mockResolvedValue({ settings: { hidden: true } });
  await changeSettings((settings) => ({ ...settings, off: true }));
  expect(browser.storage.local.set).toHaveBeenCalledWith({
    settings: { off: true, hidden: true, sitesOff: [] },
  });
  browser.storage.local.get.mockRejectedValue(new Error("gone"));
  expect(await readSettings()).toEqual(ON);
});

test("of two changes at once neither undoes the other", async () => {
  let stored: object = {};
  browser.storage.local.get.mockImplementation(async () => stored);
  browser.storage.local.set.mockImplementation(async (value: object) => {
    stored = value;
  });
  await Promise.all([
    changeSettings((settings) => ({ ...settings, hidden: true })),
    changeSettings((settings) => withSite(settings, "bbc.com", true)),
  ]);
  expect(await readSettings()).toEqual({ off: false, hidden: true, sitesOff: ["bbc.com"] });
});
