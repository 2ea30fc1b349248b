/** How many figures a tab's page has. Kept by the browser per tab, so a restart of the background loses nothing. */
import { browser } from "../browser.ts";
import { plural, t } from "../voice/text.ts";

/** Neutral: neither the red of an error nor the green of approval. */
const COLOUR = "#5b564b";

/** A badge holds about four characters. */
const MAX_SHOWN = 999;

export async function setBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? "" : count > MAX_SHOWN ? `${MAX_SHOWN}+` : String(count);
  const title = count === 0 ? t("actionTitle") : plural("badgeTitle", count);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed while its page was being read.
  }
}
