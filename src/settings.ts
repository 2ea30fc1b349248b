/**
 * What the reader has set. The local store is where every page of the extension and every page's script reads it; the
 * browser's synced store holds a copy, which leaves this machine only if the reader has told their browser to sync.
 */
import { browser, listen } from "./browser.ts";
import { fieldsOf } from "./fields.ts";

/** How a marked figure looks: line and tint, one of them, or a strong tint. */
export type Look = "both" | "line" | "tint" | "strong";

export const LOOKS: readonly Look[] = ["both", "line", "tint", "strong"];

export interface Settings {
  /** Nothing is read anywhere. */
  readonly off: boolean;
  /** Pages are read, but nothing is painted on them. */
  readonly hidden: boolean;
  /** Host names on which, and under which, nothing is read. */
  readonly sitesOff: readonly string[];
  /** Host names on which, and under which, a page is read only when the reader presses the button. */
  readonly sitesAsk: readonly string[];
  readonly look: Look;
}

const KEY = "settings";

/** 1 had neither version nor sitesAsk nor look. What is missing has the value it stood for. */
const VERSION = 2;

/** More than anyone sets by hand; bounds what a damaged store can make each page read. */
const MAX_SITES = 1_000;

const hostsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((host) => typeof host === "string"))].slice(0, MAX_SITES)
    : [];

/** Storage can hold anything: an older or a newer version's shape, a half-written one, nothing. */
export function parseSettings(value: unknown): Settings {
  const { off, hidden, sitesOff, sitesAsk, look } = fieldsOf(value);
  return {
    off: off === true,
    hidden: hidden === true,
    sitesOff: hostsIn(sitesOff),
    sitesAsk: hostsIn(sitesAsk),
    look: LOOKS.find((known) => known === look) ?? "both",
  };
}

/** `bbc.com` stands for itself and everything under it. */
const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

export type SiteState = "on" | "off" | "ask";

export function siteState({ sitesOff, sitesAsk }: Settings, host: string): SiteState {
  if (sitesOff.some((site) => covers(site, host))) return "off";
  return sitesAsk.some((site) => covers(site, host)) ? "ask" : "on";
}

export const isOffOn = (settings: Settings, host: string): boolean =>
  settings.off || siteState(settings, host) === "off";

/** What was said of the host or of a domain around it no longer holds. */
export function withSite(settings: Settings, host: string, state: SiteState): Settings {
  const others = (sites: readonly string[]) => sites.filter((site) => !covers(site, host));
  const [sitesOff, sitesAsk] = [others(settings.sitesOff), others(settings.sitesAsk)];
  if (state === "off") return { ...settings, sitesOff: [...sitesOff, host], sitesAsk };
  return { ...settings, sitesOff, sitesAsk: state === "ask" ? [...sitesAsk, host] : sitesAsk };
}

const changedAt = (value: unknown): number => {
  const { changed } = fieldsOf(value);
  return typeof changed === "number" ? changed : 0;
};

async function stored(area: "local" | "sync"): Promise<unknown> {
  try {
    return (await browser.storage[area].get(KEY))[KEY];
  } catch {
    return undefined;
  }
}

/** Of the two copies, the one changed last. Without an answer (the extension was just removed) nothing is set. */
export async function readSettings(): Promise<Settings> {
  const [local, sync] = await Promise.all([stored("local"), stored("sync")]);
  return parseSettings(changedAt(sync) > changedAt(local) ? sync : (local ?? sync));
}

/** What is to become of the settings as they are stored then, which another view may have changed since. */
export type Change = (settings: Settings) => Settings;

/** Popup, panel and background share an origin, and so the lock: no change falls between another's read and write. */
export function changeSettings(change: Change): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const changed = change(await readSettings());
    const value = { ...changed, version: VERSION, changed: Date.now() };
    await browser.storage.local.set({ [KEY]: value });
    // Full (8 kB in all browsers), switched off by an administrator or not there: this machine has them all the same.
    // Nobody waits for it: what is set here holds here already.
    browser.storage.sync.set({ [KEY]: value }).catch(() => {});
    return changed;
  });
}

/** Everything as it was at first, here and in the synced copy. */
export const resetSettings = (): Promise<Settings> => changeSettings(() => parseSettings(null));

const OWN = "own-reports";

/** Tells every open page that own reports have changed, so that it compares anew. */
export async function tellOwnReports(): Promise<void> {
  try {
    await browser.storage.local.set({ [OWN]: Date.now() });
  } catch {
    // They are stored all the same, in a store of their own: a page compares with them when it is next read.
  }
}

interface StoredChange {
  readonly newValue?: unknown;
}

function onStored(key: string, callback: (value: unknown, area: string) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, StoredChange>, area: string) => {
    const change = changes[key];
    if (change) callback(change.newValue, area);
  };
  listen(browser.storage.onChanged, listener, signal);
}

/**
 * Calls back with each change that is made anywhere in the extension, or comes in from another machine. What is set here
 * is obeyed with the event itself: who asks the page right after a change must find it obeyed.
 */
export function onSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const hear = (value: unknown, area: string) => {
    if (area === "local") callback(parseSettings(value));
    else void readSettings().then(callback);
  };
  onStored(KEY, hear, signal);
}

export const onOwnReports = (callback: () => void, signal?: AbortSignal): void =>
  onStored(OWN, callback, signal);
