/** Check sheets in the store, by the article's address. Each change is one transaction, as with own reports. */
import type { Sheet } from "../sheet/sheet.ts";
import { openStore } from "./open.ts";

export const readSheet = async (url: string): Promise<Sheet | null> =>
  (await (await openStore()).get("sheets", url)) ?? null;

/** Last saved first. */
export async function readSheets(): Promise<Sheet[]> {
  const sheets = await (await openStore()).getAll("sheets");
  return sheets.sort((a, b) => (a.saved < b.saved ? 1 : -1));
}

async function change(run: (store: SheetStore) => Promise<unknown>): Promise<void> {
  const db = await openStore();
  const transaction = db.transaction("sheets", "readwrite", { durability: "strict" });
  const done = transaction.done;
  // What fails ends the transaction, and `done` tells of it.
  run(transaction.store).catch(() => {});
  await done;
}

interface SheetStore {
  put(sheet: Sheet): Promise<unknown>;
  delete(url: string): Promise<unknown>;
}

/** @throws what the browser says, a full disk included (`QuotaExceededError`). */
export const writeSheet = (sheet: Sheet): Promise<void> => change((store) => store.put(sheet));

export const removeSheet = (url: string): Promise<void> => change((store) => store.delete(url));
