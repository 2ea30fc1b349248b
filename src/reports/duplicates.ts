/** Reports that may be one: told so that the reader can look at both. Nothing is merged by itself. */
import type { Report } from "../types/database.ts";
import { addressKey } from "./address.ts";
import type { OwnRecord } from "./own.ts";

export interface Duplicate {
  readonly incoming: OwnRecord;
  /** A report that is here already, shipped or one's own. */
  readonly present: Report;
  /** The same id: keeping both would need two ids. */
  readonly isSameId: boolean;
}

const printedKey = ({ outlet, headline, published }: Report): string =>
  JSON.stringify([outlet.trim().toLowerCase(), headline.trim().toLowerCase(), published]);

/** At most one for each incoming report: by id, else by address, else by outlet, headline and day. */
export function duplicatesOf(incoming: readonly OwnRecord[], present: readonly Report[]): Duplicate[] {
  const byId = new Map(present.map((report) => [report.id, report]));
  const byPrint = new Map(present.map((report) => [printedKey(report), report]));
  const byAddress = new Map(
    present.flatMap((report) => {
      const key = addressKey(report.url);
      return key ? [[key, report] as const] : [];
    }),
  );
  return incoming.flatMap((record) => {
    const { report } = record;
    const same = byId.get(report.id);
    const found = same ?? byAddress.get(addressKey(report.url)) ?? byPrint.get(printedKey(report));
    return found ? [{ incoming: record, present: found, isSameId: same !== undefined }] : [];
  });
}
