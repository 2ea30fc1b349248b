/** The sites that can be set: those of the list, those the reader granted, those about which they said something. */
import { browser } from "../browser.ts";
import type { Settings } from "../settings.ts";

export interface OptionSite {
  readonly host: string;
  /** Read without asking unless set otherwise: of the list, or granted. */
  readonly mayRead: boolean;
}

/** `*://*.bbc.com/*` -> "bbc.com" */
const hostOf = (pattern: string): string => /^[^:]+:\/\/(?:\*\.)?([^/:]+)/.exec(pattern)?.[1] ?? "";

const isHost = (host: string): boolean => host !== "" && host !== "*";

export async function sitesOf({ sitesOff, sitesAsk }: Settings): Promise<OptionSite[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  const readable = new Set([...listed, ...origins].map(hostOf).filter(isHost));
  const all = new Set([...readable, ...sitesOff, ...sitesAsk]);
  return [...all].sort().map((host) => ({ host, mayRead: readable.has(host) }));
}

/** What the reader typed, an address or a name, as a host; null where it is none. */
export function hostFrom(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes(".") || hostname === "localhost" ? hostname : null;
}
