/**
 * "Always on this site": the granted permission itself is the only record. The registered script is made to follow
 * it, so the two cannot disagree after an update, a restart or a grant taken back in the browser's own settings.
 */
import { browser } from "../browser.ts";

const ID = "always";

const listed = (): readonly string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap((s) => s.matches) ?? [];

let running = Promise.resolve();

async function sync(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(listed());
  const matches = origins.filter((origin) => !own.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const script = { id: ID, matches, js: ["content.js"], runAt: "document_idle" as const };
  await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** One after the other: two grants at once must not register the same id twice. */
export function syncSites(): Promise<void> {
  running = running.then(sync, sync).catch(() => {});
  return running;
}
