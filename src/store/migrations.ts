/** What the store is called, and how it comes from each version to the next. A step that has shipped is never changed: what it made lies on disks. */
export const NAME = "on-whose-word";

type Migration = (db: IDBDatabase) => void;

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

/** @param from the version that lies on the disk, 0 for none */
export function migrateFrom(from: number, db: IDBDatabase): void {
  for (const migrate of MIGRATIONS.slice(from)) migrate(db);
}
