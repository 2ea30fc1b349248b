/** Whether the extension runs on the tab's site by itself. The permission is the only record (src/background/sites.ts). */
import { browser } from "../browser.ts";

export interface Site {
  readonly host: string;
  /** On the list that came with the extension. */
  readonly listed: boolean;
  readonly granted: boolean;
}

const pattern = (host: string) => `*://${host}/*`;

const listedPatterns = () =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];

/** `*.bbc.com` stands for bbc.com and everything under it. */
export function isListed(host: string, patterns: readonly string[]): boolean {
  return patterns.some((match) => {
    const named = /^[^:]+:\/\/([^/]+)\//.exec(match)?.[1] ?? "";
    if (!named.startsWith("*.")) return named === host;
    return host === named.slice(2) || host.endsWith(named.slice(1));
  });
}

/**
 * Chromium does not count content_scripts.matches among the permissions: on a listed site that was read by itself, the
 * reading is the proof.
 */
export async function readSite(url: string | null, isByItself: boolean): Promise<Site | null> {
  if (!url || !URL.canParse(url) || !/^https?:/.test(url)) return null;
  const { protocol, hostname: host } = new URL(url);
  const listed = isListed(host, listedPatterns());
  const contains = await browser.permissions.contains({ origins: [`${protocol}//${host}/*`] });
  return { host, listed, granted: contains || (listed && isByItself) };
}

/** Must be called straight from a click: browsers ask the user only then. */
export const allow = ({ host }: Site): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern(host)] });

export const withdraw = ({ host }: Site): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern(host)] });
