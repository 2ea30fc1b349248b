/** The tab that popup or panel speaks of, and what may be done with it. Each miss is a value with a view of its own. */
import { browser } from "../browser.ts";
import { isCoverage, type PageReport, type ToPage } from "../messages.ts";
import { unpackReport } from "../packed.ts";
import type { Coverage } from "../types/findings.ts";

export interface Tab {
  readonly id: number;
  readonly windowId: number;
  /** Known only where we may read the page. */
  readonly url: string | null;
}

export type Outcome =
  | { readonly kind: "report"; readonly report: PageReport }
  | { readonly kind: "not-checked" }
  | { readonly kind: "not-readable" }
  /** The browser may let us in, from the toolbar's button alone. */
  | { readonly kind: "not-allowed" }
  | { readonly kind: "outdated" };

async function queryTab(search: URLSearchParams) {
  const named = (key: string) => (search.has(key) ? Number(search.get(key)) : Number.NaN);
  const [tabId, windowId] = [named("tabId"), named("windowId")];
  if (Number.isSafeInteger(tabId)) return browser.tabs.get(tabId);
  const window = Number.isSafeInteger(windowId) ? { windowId } : { currentWindow: true };
  return (await browser.tabs.query({ active: true, ...window }))[0];
}

/** Tests, and readers who open popup or panel in a tab, name the tab or window they mean in the address. */
export async function findTab(search: string): Promise<Tab | null> {
  try {
    const tab = await queryTab(new URLSearchParams(search));
    if (tab?.id === undefined) return null;
    return { id: tab.id, windowId: tab.windowId ?? -1, url: tab.url ?? null };
  } catch {
    return null;
  }
}

/** undefined where nobody answers. */
export async function sendToTab(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** undefined where nobody answered, or something else did. */
function parsed(answer: unknown): unknown {
  try {
    return typeof answer === "string" ? JSON.parse(answer) : undefined;
  } catch {
    return undefined;
  }
}

async function askReport({ id }: Tab, read: boolean): Promise<PageReport | null> {
  return unpackReport(parsed(await sendToTab(id, { type: "get-report", read, asText: true })));
}

async function inject({ id }: Tab): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: ["content.js"] });
    return true;
  } catch {
    return false;
  }
}

const isWeb = (url: string | null) => /^(?:https?|file):/.test(url ?? "");

/**
 * Asks the page; where nobody answers and the reader's click allows it, reads it now. A press of the toolbar's button opens every
 * page that can be opened, so that a popup that is refused has the proof; a panel does not even know the address of a page that
 * it may not read, and so cannot ask for the site's permission by name.
 */
export async function checkTab(tab: Tab, mayRead: boolean, isPanel = false): Promise<Outcome> {
  const report = await askReport(tab, mayRead);
  if (report) return { kind: "report", report };
  if (mayRead && (await inject(tab))) {
    const fresh = await askReport(tab, true);
    return fresh ? { kind: "report", report: fresh } : { kind: "outdated" };
  }
  if (tab.url !== null && !isWeb(tab.url)) return { kind: "not-readable" };
  if (!mayRead) return { kind: "not-checked" };
  return { kind: isPanel ? "not-allowed" : "not-readable" };
}

export const showOnPage = async (tab: Tab, figure: number): Promise<boolean> =>
  (await sendToTab(tab.id, { type: "show", figure })) === true;

export const reloadTab = (tab: Tab): Promise<void> => browser.tabs.reload(tab.id);

export async function askCoverage(): Promise<Coverage | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: "coverage" });
    return isCoverage(answer) ? answer : null;
  } catch {
    return null;
  }
}
