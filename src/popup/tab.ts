/** The tab the popup speaks of, and what may be done with it. Each miss is a value with a view of its own. */
import { browser } from "../browser.ts";
import { isCoverage, isPageReport, type PageReport, type ToPage } from "../messages.ts";
import type { Coverage } from "../types/findings.ts";

export interface Tab {
  readonly id: number;
  /** Known only where we may read the page. */
  readonly url: string | null;
}

export type Outcome =
  | {
      readonly kind: "report";
      readonly report: PageReport;
      /** The page was being read before the popup asked. */
      readonly isByItself: boolean;
    }
  | { readonly kind: "not-checked" }
  | { readonly kind: "not-readable" }
  | { readonly kind: "outdated" };

/** Tests, and readers who open the popup in a tab, name the tab they mean in `?tabId=`. */
export async function findTab(search: string): Promise<Tab | null> {
  const named = Number(new URLSearchParams(search).get("tabId") ?? Number.NaN);
  try {
    const tab = Number.isSafeInteger(named)
      ? await browser.tabs.get(named)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
  } catch {
    return null;
  }
}

async function send(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

async function askReport({ id }: Tab): Promise<PageReport | null> {
  const answer = await send(id, { type: "get-report" });
  return isPageReport(answer) ? answer : null;
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

/** Asks the page; where nobody answers, reads it now: the press of the toolbar button allows that. */
export async function checkTab(tab: Tab): Promise<Outcome> {
  const report = await askReport(tab);
  if (report) return { kind: "report", report, isByItself: true };
  if (await inject(tab)) {
    const fresh = await askReport(tab);
    return fresh ? { kind: "report", report: fresh, isByItself: false } : { kind: "outdated" };
  }
  if (tab.url !== null && !isWeb(tab.url)) return { kind: "not-readable" };
  return { kind: "not-checked" };
}

export const showOnPage = async (tab: Tab, figure: number): Promise<boolean> =>
  (await send(tab.id, { type: "show", figure })) === true;

export const reloadTab = (tab: Tab): Promise<void> => browser.tabs.reload(tab.id);

export async function askCoverage(): Promise<Coverage | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: "coverage" });
    return isCoverage(answer) ? answer : null;
  } catch {
    return null;
  }
}
