/** Own reports beside the shipped ones, as one database for the engine. */
import { isText, isTextOrNull } from "../messages.ts";
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
  try {
    const { id, on, speakers, report } = value as OwnRecord;
    const { outlet, headline, url, republished, claims } = report;
    return (
      typeof on === "boolean" &&
      isTextOrNull(url) &&
      [id, outlet, headline, ...republished].every(isText) &&
      speakers.every(
        (speaker) => [speaker.id, speaker.name].every(isText) && speaker.spellings.every(isText),
      ) &&
      claims.every((claim) => [claim.id, claim.measure, claim.words, claim.selector.exact].every(isText))
    );
  } catch {
    // What is not there has no fields, and what is no list no entries.
    return false;
  }
}
