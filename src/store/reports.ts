/**
 * Changes of own reports in the store. Each change is one transaction, so that whatever ends the browser in the middle leaves what
 * was there before or what was meant, and what was told to be saved is on the disk (`durability: "strict"`).
 */
import type { OwnRecord } from "../reports/own.ts";
import { markStored } from "./lost.ts";
import { openStore } from "./open.ts";
import { REVISION } from "./read-reports.ts";

export interface Edit {
  readonly put?: readonly OwnRecord[];
  readonly remove?: readonly string[];
}

/** A request that fails ends its transaction, and `done` tells of it: nobody waits for the single ones. */
const ask = (request: Promise<unknown>): void => void request.catch(() => {});

/** All of it or nothing. @throws what the browser says, a full disk included (`QuotaExceededError`). */
export async function editReports({ put = [], remove = [] }: Edit): Promise<void> {
  const db = await openStore();
  const transaction = db.transaction(["reports", "facts"], "readwrite", { durability: "strict" });
  const done = transaction.done;
  ask(done);
  try {
    const reports = transaction.objectStore("reports");
    const facts = transaction.objectStore("facts");
    for (const id of remove) ask(reports.delete(id));
    for (const record of put) ask(reports.put(record));
    ask(facts.get(REVISION).then((revision = 0) => facts.put(revision + 1, REVISION)));
  } catch (error) {
    // A record that cannot be stored throws before anything is asked, and the transaction would still commit the rest.
    transaction.abort();
    throw error;
  }
  await done;
  await markStored();
}
