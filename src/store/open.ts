/** The extension's own database in the browser (IndexedDB): own reports and check sheets. Only this room knows its shape. */
import { type DBSchema, type IDBPDatabase, openDB, unwrap } from "idb";
import type { OwnRecord } from "../reports/own.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { MIGRATIONS, migrateFrom, NAME } from "./migrations.ts";

export interface Schema extends DBSchema {
  reports: { key: string; value: OwnRecord };
  sheets: { key: string; value: Sheet };
  /** What there is one of: "revision", counted up by each change of the reports; "sheets", once there were any. */
  facts: { key: string; value: number };
}

export type Db = IDBPDatabase<Schema>;

let opened: Promise<Db> | undefined;

/** One connection a page. It gives way when another page opens a newer version, and is made anew on the next call. */
export function openStore(): Promise<Db> {
  opened ??= openDB<Schema>(NAME, MIGRATIONS.length, {
    upgrade: (db, from) => migrateFrom(from, unwrap(db)),
    blocking: forget,
    terminated: forget,
  }).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function forget(): void {
  void opened?.then((db) => db.close());
  opened = undefined;
}
