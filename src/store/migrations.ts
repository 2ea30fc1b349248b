/** From each version of the store to the next. A step that has shipped is never changed: what it made lies on disks. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Schema } from "./open.ts";

type Migration = (
  db: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">,
) => void;

export const MIGRATIONS: readonly Migration[] = [
  // 1: own reports.
  (db) => {
    db.createObjectStore("reports", { keyPath: "id" });
    db.createObjectStore("facts");
  },
  // 2: check sheets.
  (db) => {
    db.createObjectStore("sheets", { keyPath: "url" });
  },
];
