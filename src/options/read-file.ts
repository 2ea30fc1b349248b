/** A chosen file to reports, by the format that its name tells. */
import { shippedLists } from "../forms/shipped.ts";
import { readOwnCsv } from "../reports/csv.ts";
import { newOwnId } from "../reports/ids.ts";
import { readOwnJson } from "../reports/json.ts";
import { listsOf } from "../reports/lists.ts";
import type { Reading } from "../reports/own.ts";

/** null: in another encoding. `File.text()` would put U+FFFD for each letter that it cannot read, and that would be stored. */
function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @throws what the browser says where the file can no longer be read: moved, removed, or changed since it was chosen. */
export async function readFile(file: File): Promise<Reading> {
  const text = decoded(await file.arrayBuffer());
  if (text === null)
    return {
      ok: false,
      mistakes: [{ line: null, record: ["recordFile"], field: "", problem: ["importEncoding"] }],
    };
  const readOwn = /\.(?:csv|tsv)$/i.test(file.name) ? readOwnCsv : readOwnJson;
  return readOwn(text, listsOf(shippedLists()), newOwnId, new Date().toISOString());
}
