/** A sound file to the records of the store, and back. */
import type { Speaker } from "../types/database.ts";
import type { Lists, OwnFile, OwnRecord, OwnReport } from "./own.ts";

/** Each record carries the speakers it quotes: it can be taken out alone and nothing dangles. */
function speakersOf(report: OwnReport, own: ReadonlyMap<string, Speaker>, { speakers }: Lists): Speaker[] {
  const ids = new Set(report.claims.flatMap(({ speaker }) => speaker ?? []));
  return [...ids].flatMap((id) => (speakers.has(id) ? [] : (own.get(id) ?? [])));
}

/** @param file must have passed `faultsOf`. @param now ISO 8601. */
export function toRecords(file: OwnFile, lists: Lists, now: string): OwnRecord[] {
  const own = new Map((file.speakers ?? []).map((speaker) => [speaker.id, speaker]));
  const off = new Set(file.off ?? []);
  return file.reports.map((report) => ({
    id: report.id,
    report,
    speakers: speakersOf(report, own, lists),
    on: !off.has(report.id),
    changed: now,
  }));
}

/** The whole store in one file, to keep or to carry elsewhere. */
export function toFile(records: readonly OwnRecord[], now: string): OwnFile {
  const speakers = new Map(
    records.flatMap((record) => record.speakers.map((speaker) => [speaker.id, speaker])),
  );
  return {
    version: 1,
    saved: now,
    speakers: [...speakers.values()],
    off: records.flatMap(({ id, on }) => (on ? [] : [id])),
    reports: records.map(({ report }) => report),
  };
}

export const toJson = (records: readonly OwnRecord[], now: string): string =>
  `${JSON.stringify(toFile(records, now), null, 2)}\n`;
