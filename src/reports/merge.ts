/** Own reports beside the shipped ones, as one database for the engine. */
import type { Claim, Database, Report, Speaker } from "../types/database.ts";
import type { OwnRecord } from "./own.ts";

/** What figures are compared with: the file's own fields (hashes, notes) stay in the store. */
export function asReport({ report }: OwnRecord): Report {
  const {
    id,
    outlet,
    agency,
    republished,
    reworded,
    headline,
    url,
    published,
    publishedPrecision,
    language,
  } = report;
  const shown = {
    outlet,
    agency,
    republished,
    reworded,
    headline,
    url,
    published,
    publishedPrecision,
    language,
  };
  return { id, collection: "own", ...shown };
}

const claimsOf = ({ id, report }: OwnRecord): Claim[] =>
  report.claims.map(({ reviewed: _, ...claim }) => ({ ...claim, report: id }));

/** Those switched off stay out. A shipped speaker is never replaced by one of the same id. */
export function withOwn(database: Database, records: readonly OwnRecord[]): Database {
  const on = records.filter((record) => record.on);
  if (on.length === 0) return database;
  const known = new Set(database.speakers.map(({ id }) => id));
  const added = new Map<string, Speaker>();
  for (const { speakers } of on)
    for (const speaker of speakers) if (!known.has(speaker.id)) added.set(speaker.id, speaker);
  return {
    ...database,
    speakers: [...database.speakers, ...added.values()],
    reports: [...database.reports, ...on.map(asReport)],
    claims: [...database.claims, ...on.flatMap(claimsOf)],
  };
}

/** What lies in the store may be of another version or damaged: a record that would break the engine is passed by. */
export function isUsable(value: unknown): value is OwnRecord {
  const record = value as Partial<OwnRecord> | null;
  return (
    typeof record?.id === "string" &&
    typeof record.on === "boolean" &&
    Array.isArray(record.speakers) &&
    typeof record.report?.outlet === "string" &&
    Array.isArray(record.report.republished) &&
    Array.isArray(record.report.claims) &&
    record.report.claims.every(
      ({ id, measure, words, selector }) =>
        typeof id === "string" &&
        typeof measure === "string" &&
        typeof words === "string" &&
        typeof selector?.exact === "string",
    )
  );
}
