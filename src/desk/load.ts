/** The page a desk is about: its report and text, asked of the tab in which it is open. */
import { type Brought, compareAgain } from "../app/correct.ts";
import { bringSheet } from "../app/notes.ts";
import { checkTab, findTab, sendToTab, type Tab } from "../app/tab.ts";
import { isPageText, type PageReport, type PageText } from "../messages.ts";
import { rowsOf } from "../sheet/bring.ts";
import { sheetUrl } from "../sheet/sheet.ts";
import { readSheet } from "../store/sheets.ts";

export interface OpenPage {
  readonly tab: Tab;
  readonly report: PageReport;
}

/** null where the tab is gone or shows nothing that was read. */
export async function openPage(tabId: number): Promise<OpenPage | null> {
  const tab = await findTab(`?tabId=${tabId}`);
  const outcome = tab && (await checkTab(tab, false));
  return tab && outcome?.kind === "report" ? { tab, report: outcome.report } : null;
}

export async function pageText({ id }: Tab): Promise<PageText | null> {
  const text = await sendToTab(id, { type: "get-text" });
  return isPageText(text) ? text : null;
}

/**
 * By its tab, beside the article as it is now. By its address, as it was last kept, where the tab shows no article or another:
 * it may have gone on, be closed, or be one that got the same number when the browser was started again.
 */
export async function loadSheet(tabId: number | undefined, url: string | undefined): Promise<Brought | null> {
  const page = tabId === undefined ? null : await openPage(tabId);
  const isIt = page && (url === undefined || sheetUrl(page.report.url) === url);
  const brought = isIt ? await bringSheet(page.tab, page.report) : null;
  if (brought) return compareAgain(brought);
  const sheet = url === undefined ? null : await readSheet(url);
  return sheet && compareAgain({ sheet, rows: rowsOf(sheet) });
}
