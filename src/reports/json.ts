/** Own reports from JSON: one report as in data/reports/, a list of them, or a file that was exported here. */
import { type Fields, isFields } from "../fields.ts";
import { brokenJson } from "./broken-json.ts";
import type { NewId } from "./ids.ts";
import { linesOf } from "./lines.ts";
import { lineTooDeep } from "./nesting.ts";
import { isOwnId, type Lists, type Mistake, type OwnFile, type Reading } from "./own.ts";
import { toRecords } from "./records.ts";
import { type Fault, faultsOf } from "./validate.ts";

/** The same thing as an exported file, and how a pointer into that reads in the text that was given. */
function envelope(value: unknown): { file: unknown; original: (pointer: string) => string } {
  if (Array.isArray(value))
    return { file: { version: 1, reports: value }, original: (pointer) => pointer.replace(/^\/reports/, "") };
  if (isFields(value) && "claims" in value && !("reports" in value))
    return {
      file: { version: 1, reports: [value] },
      original: (pointer) => pointer.replace(/^\/reports(?:\/0)?/, ""),
    };
  return { file: value, original: (pointer) => pointer };
}

/** A claim of "003" becomes the same claim of the report's new id; one without an id gets the next number. */
function withClaimIds(claims: unknown, old: unknown, id: string): unknown {
  if (!Array.isArray(claims)) return claims;
  return claims.map((claim, at) => {
    if (!isFields(claim)) return claim;
    const given = claim.id ?? undefined;
    if (given === undefined) return { ...claim, id: `${id}-${at + 1}` };
    const isOld = typeof given === "string" && typeof old === "string" && given.startsWith(`${old}-`);
    return isOld ? { ...claim, id: `${id}${given.slice(old.length)}` } : claim;
  });
}

/** A report of the shipped data, or one without an id, becomes one's own under a new id; any other id is left to be judged. */
function asOwn(report: unknown, newId: NewId): unknown {
  if (!isFields(report) || isOwnId(report.id)) return report;
  const old = report.id ?? undefined;
  if (old !== undefined && !(typeof old === "string" && /^\d{3}$/.test(old))) return report;
  const id = newId();
  const { $schema: _, ...rest } = report;
  const isWhole = report.readFrom === "text";
  return {
    ...rest,
    id,
    collection: "own",
    // Texts and their hashes belong to the collection the report came from.
    ...(isWhole && { readFrom: "passage", textFile: null, sha256: null }),
    claims: withClaimIds(report.claims, old, id),
  };
}

const isReportList = (value: unknown): value is Fields & { reports: unknown[] } =>
  isFields(value) && Array.isArray(value.reports);

function mistakesIn(
  text: string,
  faults: readonly Fault[],
  original: (pointer: string) => string,
): Mistake[] {
  const places = faults.map(({ pointer }) => original(pointer));
  const lines = linesOf(text, places);
  return faults.map(({ record, field, problem }, at) => ({
    line: lines.get(places[at] as string) ?? null,
    record,
    field,
    problem,
  }));
}

const refused = (broken: Pick<Mistake, "line" | "problem">): Reading => ({
  ok: false,
  mistakes: [{ ...broken, record: ["recordFile"], field: "JSON" }],
});

/** @param now ISO 8601. Never throws, on any text. */
export function readOwnJson(text: string, lists: Lists, newId: NewId, now: string): Reading {
  const plain = text.replace(/^\ufeff/, "");
  const line = lineTooDeep(plain);
  if (line !== null) return refused({ line, problem: ["problemJsonDeep"] });
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    return refused(brokenJson(plain));
  }
  const { file: given, original } = envelope(value);
  const file = isReportList(given)
    ? { ...given, reports: given.reports.map((report) => asOwn(report, newId)) }
    : given;
  const faults = faultsOf(file, lists);
  if (faults.length > 0) return { ok: false, mistakes: mistakesIn(text, faults, original) };
  return { ok: true, records: toRecords(file as OwnFile, lists, now) };
}
