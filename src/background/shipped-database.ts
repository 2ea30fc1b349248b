/** Where the background finds the claim database that ships beside it. */

import { DATABASE_KEY } from "../database-key.ts";
import type { Database } from "../types/database.ts";

const DATABASE_FILE = "database.js";

type Scope = typeof globalThis & {
  [DATABASE_KEY]?: Database;
  /** Service workers only; Firefox's event page loads the file by the manifest's `background.scripts`. */
  importScripts?: (...urls: string[]) => void;
};

const scope = globalThis as Scope;

/** Service workers may load scripts only while they start (https://w3c.github.io/ServiceWorker/#importscripts). */
if (scope[DATABASE_KEY] === undefined) scope.importScripts?.(DATABASE_FILE);

/** Throws when the package lacks its database: the build would have failed before. */
export function shippedDatabase(): Database {
  const database = scope[DATABASE_KEY];
  if (!database) throw new Error(`${DATABASE_FILE} was not loaded`);
  return database;
}
