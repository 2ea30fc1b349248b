/** The shipped database, which options.html and desk.html load as the background does (docs/adr/0006-the-database-is-a-file-of-its-own.md). */
import { DATABASE_KEY } from "../database-key.ts";
import type { ChoiceLists } from "../messages.ts";
import type { Database, Report } from "../types/database.ts";

const shipped = (): Database | undefined => (globalThis as { [DATABASE_KEY]?: Database })[DATABASE_KEY];

export const shippedReports = (): readonly Report[] => shipped()?.reports ?? [];

/** What imports are held to: own speakers of other reports do not count, each file brings those it needs. */
export function shippedLists(): ChoiceLists {
  const { measures = [], speakers = [] } = shipped() ?? {};
  return { measures, speakers };
}
