/**
 * Own reports as they are read, by the browser's own means: the background asks at each check and has no other use for idb, which
 * would be a seventieth of all that it loads at each wake-up (docs/adr/0008). Pages, which also write, use that.
 */
import type { OwnRecord } from "../reports/own.ts";
import { MIGRATIONS, migrateFrom, NAME } from "./migrations.ts";

export const REVISION = "revision";

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opened: Promise<IDBDatabase> | undefined;

function forget(): void {
  opened = undefined;
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, MIGRATIONS.length);
  request.onupgradeneeded = ({ oldVersion }) => migrateFrom(oldVersion, request.result);
  const db = await answer(request);
  db.onclose = forget;
  db.onversionchange = () => {
    forget();
    db.close();
  };
  return db;
}

/** One connection. It gives way when another page opens a newer version, and is made anew on the next call. */
async function store(name: "reports" | "facts"): Promise<IDBObjectStore> {
  opened ??= open().catch((error) => {
    forget();
    throw error;
  });
  return (await opened).transaction(name).objectStore(name);
}

/** @throws what the browser says of a store that cannot be read */
export const readReports = async (): Promise<OwnRecord[]> => answer((await store("reports")).getAll());

/** Counts the changes: who has seen this one need not read the reports again. */
export const readRevision = async (): Promise<number> =>
  (await answer<number | undefined>((await store("facts")).get(REVISION))) ?? 0;
