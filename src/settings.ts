/** What the reader switched off. In storage.local, where a page's script and every page of the extension can read it. */
import { browser } from "./browser.ts";

export interface Settings {
  /** Nothing is read anywhere. */
  readonly off: boolean;
  /** Pages are read, but nothing is painted on them. */
  readonly hidden: boolean;
  /** Host names on which nothing is read. */
  readonly sitesOff: readonly string[];
}

const KEY = "settings";

/** More than anyone switches off by hand; bounds what a damaged store can make each page read. */
const MAX_SITES = 1_000;

/** Storage can hold anything: an older version's shape, a half-written one, nothing. */
export function parseSettings(value: unknown): Settings {
  const { off, hidden, sitesOff } = (typeof value === "object" && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const sites = Array.isArray(sitesOff) ? sitesOff.filter((host) => typeof host === "string") : [];
  return { off: off === true, hidden: hidden === true, sitesOff: [...new Set(sites)].slice(0, MAX_SITES) };
}

export const isOffOn = ({ off, sitesOff }: Settings, host: string): boolean => off || sitesOff.includes(host);

export function withSite(settings: Settings, host: string, off: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: off ? [...others, host] : others };
}

/** Without an answer (the extension was just removed) nothing counts as switched off. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return parseSettings(null);
  }
}

/** What is to become of the settings as they are stored then, which another view may have changed since. */
export type Change = (settings: Settings) => Settings;

/** Popup, panel and background share an origin, and so the lock: no change falls between another's read and write. */
export function changeSettings(change: Change): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const changed = change(await readSettings());
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls back with each change that is made anywhere in the extension. */
export function onSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) callback(parseSettings(changes[KEY]?.newValue));
  };
  const event = browser.storage.local.onChanged;
  event.addListener(listener);
  signal?.addEventListener("abort", () => {
    // In an orphan the storage is gone, and the listener went with it.
    try {
      event.removeListener(listener);
    } catch {}
  });
}
