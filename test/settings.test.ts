import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser, locks } from "./fake-browser.ts";

vi.mock("../src/browser.ts", () => ({ browser }));

const {
  changeSettings,
  isOffOn,
  parseSettings,
  readSettings,
  resetSettings,
  siteState,
  tellOwnReports,
  withSite,
} = await import("../src/settings.ts");
vi.stubGlobal("navigator", { locks });
const ON = { off: false, hidden: false, sitesOff: [], sitesAsk: [], look: "both" as const };

const areas: Record<"local" | "sync", Record<string, unknown>> = { local: {}, sync: {} };

beforeEach(() => {
  vi.resetAllMocks();
  for (const area of ["local", "sync"] as const) {
    areas[area] = {};
    browser.storage[area].get.mockImplementation(async () => areas[area]);
    browser.storage[area].set.mockImplementation(async (value: object) => {
      Object.assign(areas[area], value);
    });
  }
});

test.each([null, 7, "off", [], { off: "yes", hidden: 1, sitesOff: "bbc.com", look: "neon" }])(
  "%j is taken as nothing set",
  (value) => {
    expect(parseSettings(value)).toEqual(ON);
  },
);

test("what holds is kept, what does not is dropped", () => {
  expect(parseSettings({ off: true, sitesOff: ["bbc.com", 3, "bbc.com"], look: "line" })).toEqual({
    ...ON,
    off: true,
    sitesOff: ["bbc.com"],
    look: "line",
  });
});

describe("sites", () => {
  test("a site is off when it, a domain around it or everything is", () => {
    const settings = withSite(ON, "bbc.com", "off");
    expect(
      ["bbc.com", "www.bbc.com", "notbbc.com", "cnn.com"].map((host) => isOffOn(settings, host)),
    ).toEqual([true, true, false, false]);
    expect(isOffOn({ ...ON, off: true }, "cnn.com")).toBe(true);
  });

  test("on, off and ask exclude each other; on a host undoes what was said of its domain", () => {
    const asked = withSite(withSite(ON, "bbc.com", "off"), "bbc.com", "ask");
    expect([siteState(asked, "bbc.com"), asked.sitesOff]).toEqual(["ask", []]);
    expect(withSite(asked, "www.bbc.com", "on")).toEqual(ON);
  });
});

describe("stored", () => {
  test("what version 1 stored is there, with what it did not know at its first value", async () => {
    areas.local = { settings: { off: true, hidden: false, sitesOff: ["bbc.com"] } };
    expect(await readSettings()).toEqual({ ...ON, off: true, sitesOff: ["bbc.com"] });
  });

  test("a change starts from what is stored and is written to both, with version and time", async () => {
    areas.local = { settings: { hidden: true } };
    await changeSettings((settings) => ({ ...settings, off: true }));
    const value = { ...ON, hidden: true, off: true, version: 2, changed: expect.any(Number) };
    expect([areas.local, areas.sync]).toEqual([{ settings: value }, { settings: value }]);
  });

  test("of the two copies the one changed last holds", async () => {
    areas.local = { settings: { ...ON, look: "line", changed: 5 } };
    areas.sync = { settings: { ...ON, look: "tint", changed: 7 } };
    expect((await readSettings()).look).toBe("tint");
    areas.local = { settings: { ...ON, look: "line", changed: 9 } };
    expect((await readSettings()).look).toBe("line");
  });

  test("a new machine takes what the browser has synced; without any store nothing is set", async () => {
    areas.sync = { settings: { ...ON, hidden: true, changed: 7 } };
    expect((await readSettings()).hidden).toBe(true);
    browser.storage.local.get.mockRejectedValue(new Error("gone"));
    browser.storage.sync.get.mockRejectedValue(new Error("gone"));
    expect(await readSettings()).toEqual(ON);
  });

  test("a synced store that is full or forbidden keeps nothing from this machine", async () => {
    browser.storage.sync.set.mockRejectedValue(new Error("QUOTA_BYTES_PER_ITEM"));
    await changeSettings((settings) => ({ ...settings, hidden: true }));
    expect((await readSettings()).hidden).toBe(true);
    await resetSettings();
    expect(await readSettings()).toEqual(ON);
  });

  test("of two changes at once neither undoes the other", async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, hidden: true })),
      changeSettings((settings) => withSite(settings, "bbc.com", "off")),
    ]);
    expect(await readSettings()).toEqual({ ...ON, hidden: true, sitesOff: ["bbc.com"] });
  });

  test("a change that cannot be stored is known to whoever asked for it, and holds up no later one", async () => {
    browser.storage.local.set.mockRejectedValueOnce(new Error("disk I/O error"));
    await expect(changeSettings((settings) => ({ ...settings, off: true }))).rejects.toThrow("disk I/O");
    expect(await readSettings()).toEqual(ON);
    await changeSettings((settings) => ({ ...settings, hidden: true }));
    expect(await readSettings()).toEqual({ ...ON, hidden: true });
  });

  test("own reports that are stored are stored where open pages cannot be told of them, too", async () => {
    browser.storage.local.set.mockRejectedValue(new Error("disk I/O error"));
    await expect(tellOwnReports()).resolves.toBeUndefined();
  });
});
