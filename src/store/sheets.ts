/**
 * Check sheets in the store, by the article's address. Each change is one transaction, as with own reports, and is told to
 * the extension's other pages: who keeps a whole sheet must have seen what the others kept in it.
 */
import type { Sheet } from "../sheet/sheet.ts";
import { markStored } from "./lost.ts";
import { openStore } from "./open.ts";

export const readSheet = async (url: string): Promise<Sheet | null> =>
  (await (await openStore()).get("sheets", url)) ?? null;

/** Last saved first. */
export async function readSheets(): Promise<Sheet[]> {
  const sheets = await (await openStore()).getAll("sheets");
  return sheets.sort((a, b) => (a.saved < b.saved ? 1 : -1));
}

/** That there were sheets; of reports the revision says so. */
const SHEETS = "sheets";

let opened: BroadcastChannel | undefined;

/**
 * Of one page its own: a page does not hear what it says itself. Not the browser's storage, by which own reports are told
 * (settings.ts): every site's content script would be woken, and the address of the article lie there.
 */
const channel = (): BroadcastChannel => {
  opened ??= new BroadcastChannel("sheets");
  return opened;
};

/** Calls back with the address of each sheet that another page has changed. Returns what ends it. */
export function onSheetChanged(listener: (url: string) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => typeof data === "string" && listener(data);
  channel().addEventListener("message", hear);
  return () => channel().removeEventListener("message", hear);
}

async function change(url: string, run: (store: SheetStore) => Promise<unknown>): Promise<void> {
  const db = await openStore();
  const transaction = db.transaction(["sheets", "facts"], "readwrite", { durability: "strict" });
  const done = transaction.done;
  // What fails ends the transaction, and `done` tells of it.
  run(transaction.objectStore("sheets")).catch(() => {});
  transaction
    .objectStore("facts")
    .put(1, SHEETS)
    .catch(() => {});
  // Said at once, not when the browser next comes by: a desk that is closed right after a click takes nothing with it.
  transaction.commit();
  await done;
  channel().postMessage(url);
  await markStored();
}

interface SheetStore {
  put(sheet: Sheet): Promise<unknown>;
  delete(url: string): Promise<unknown>;
}

/** @throws what the browser says, a full disk included (`QuotaExceededError`). */
export const writeSheet = (sheet: Sheet): Promise<void> => change(sheet.url, (store) => store.put(sheet));

export const removeSheet = (url: string): Promise<void> => change(url, (store) => store.delete(url));
