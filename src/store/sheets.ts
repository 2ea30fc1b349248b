/**
 * Check sheets in the store, by the article's address. Each change is one transaction, as with own reports, and is told to
 * the extension's other pages. Each keeps the whole of a sheet, and one that has not heard yet loses nothing of the others'.
 */
import { both } from "../sheet/both.ts";
import { isSheet } from "../sheet/is-sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { markStored } from "./lost.ts";
import { openStore } from "./open.ts";

/** null: none, or none that can be read. */
export async function readSheet(url: string): Promise<Sheet | null> {
  const stored: unknown = await (await openStore()).get("sheets", url);
  return isSheet(stored) ? stored : null;
}

export interface StoredSheets {
  /** Last saved first. */
  readonly sheets: readonly Sheet[];
  /** Whether there are others, which stay in the store as they are: a later version may know what they are. */
  readonly hasUnread: boolean;
}

export async function readSheets(): Promise<StoredSheets> {
  const stored: unknown[] = await (await openStore()).getAll("sheets");
  const sheets = stored.filter(isSheet).sort((a, b) => (a.saved < b.saved ? 1 : -1));
  return { sheets, hasUnread: sheets.length < stored.length };
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

interface SheetStore {
  get(url: string): Promise<Sheet | undefined>;
  put(sheet: Sheet): Promise<unknown>;
  delete(url: string): Promise<unknown>;
}

async function change<T>(run: (store: SheetStore) => Promise<T>): Promise<T> {
  const db = await openStore();
  const transaction = db.transaction(["sheets", "facts"], "readwrite", { durability: "strict" });
  const done = transaction.done;
  // What fails ends the transaction, and `done` tells of it.
  const outcome = run(transaction.objectStore("sheets"));
  outcome.catch(() => {});
  transaction
    .objectStore("facts")
    .put(1, SHEETS)
    .catch(() => {});
  // Said at once, not when the browser next comes by: a desk that is closed right after a click takes nothing with it.
  transaction.commit();
  await done;
  return outcome;
}

async function tell(url: string): Promise<void> {
  channel().postMessage(url);
  await markStored();
}

/** Read and stored in one transaction: nothing can come between. */
async function join(put: Sheet, seen: Sheet, kept: Sheet): Promise<Sheet> {
  const transaction = (await openStore()).transaction("sheets", "readwrite", { durability: "strict" });
  const mended = both(seen, put, kept);
  const now = await transaction.store.get(put.url);
  const joined = isSheet(now) ? both(put, mended, now) : mended;
  await Promise.all([transaction.store.put(joined), transaction.done]);
  return joined;
}

/**
 * Stored before it is known what another page has stored since, for who is about to close the desk waits for no answer; then
 * that is put back beside it.
 * @param seen the stored sheet, or the new one, of which this was made
 * @returns what is kept now
 * @throws what the browser says, a full disk included (`QuotaExceededError`).
 */
export async function writeSheet(sheet: Sheet, seen: Sheet): Promise<Sheet> {
  const kept = await change(async (store) => {
    const [before] = await Promise.all([store.get(sheet.url), store.put(sheet)]);
    return before;
  });
  const isOthers = isSheet(kept) && kept.saved !== seen.saved;
  const now = isOthers ? await join(sheet, seen, kept) : sheet;
  await tell(sheet.url);
  return now;
}

export async function removeSheet(url: string): Promise<void> {
  await change((store) => store.delete(url));
  await tell(url);
}
