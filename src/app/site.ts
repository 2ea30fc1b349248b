/** Whether the extension runs on the tab's site by itself. The permission is the only record (src/background/sites.ts). */
import { browser } from "../browser.ts";

export interface Site {
  readonly host: string;
  /** On the list that came with the extension. */
  readonly listed: boolean;
  readonly granted: boolean;
}

const listedPatterns = () =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];

/** `*.bbc.com` stands for bbc.com and everything under it. */
export function isAmong(host: string, patterns: readonly string[]): boolean {
  return patterns.some((match) => {
    const named = /^[^:]+:\/\/([^/]+)\//.exec(match)?.[1] ?? "";
    if (!named.startsWith("*.")) return named === host;
    return host === named.slice(2) || host.endsWith(named.slice(1));
  });
}

/** A name that no pattern can hold is granted by none; browsers throw when asked for it, some before they promise anything. */
async function answered(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}

const isGranted = (protocol: string, host: string): Promise<boolean> =>
  answered(() => browser.permissions.contains({ origins: [`${protocol}//${host}/*`] }));

/** null where the tab shows no site, or one whose address we may not know. */
export async function readSite(url: string | null): Promise<Site | null> {
  if (!url || !URL.canParse(url) || !/^https?:/.test(url)) return null;
  const { protocol, hostname: host } = new URL(url);
  return { host, listed: isAmong(host, listedPatterns()), granted: await isGranted(protocol, host) };
}

type Named = Pick<Site, "host">;

/** Whether the reader allows it. Must be called straight from a click: browsers ask only then. */
export const allow = ({ host }: Named): Promise<boolean> =>
  answered(() => browser.permissions.request({ origins: [`*://${host}/*`] }));

/** The same for a name that was typed, which stands for its www and every other door. */
export const allowDomain = (host: string): Promise<boolean> =>
  answered(() => browser.permissions.request({ origins: [`*://*.${host}/*`] }));

/** Takes back what grants the site, a whole domain too. Answers whether it may still be read: as one of all sites, it may. */
export async function withdraw({ host }: Named): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({ origins: origins.filter((origin) => isAmong(host, [origin])) });
  const left = await Promise.all(["https:", "http:"].map((protocol) => isGranted(protocol, host)));
  return left.includes(true);
}
