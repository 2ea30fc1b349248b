/** On how many words the reports rest: claims grouped by statement, then by who made it. */
import type { Claim, Report, SpeakerRole } from "../types/database.ts";
import type { Telling } from "./tellings.ts";

export interface Origin {
  /** A speaker's id, or null where the author of the wording speaks for itself. */
  readonly speaker: string | null;
  readonly role: SpeakerRole;
  /** The author of the wording, for an origin without a speaker. */
  readonly author: string;
  /** Ids of the statements, closest first. */
  readonly statements: readonly string[];
  /** Reports that print one of them. */
  readonly reports: number;
}

/** Whose words a report prints where it quotes nobody: the agency's, not those of the site that copies it. */
export const authorOf = ({ agency, republished, outlet }: Report): string =>
  agency ?? republished.at(-1) ?? outlet;

/** An unnamed speaker is nobody in particular: two statements by "unnamed" may well be two people. */
function originKey(claim: Claim, report: Report): string {
  if (claim.speaker === null) return `author:${authorOf(report)}`;
  return claim.speakerRole === "unnamed" ? `statement:${claim.statement}` : `speaker:${claim.speaker}`;
}

interface Growing extends Pick<Origin, "speaker" | "role" | "author"> {
  readonly statements: Set<string>;
  readonly reports: Set<string>;
}

/** In the order of first appearance, which is that of closeness: never by the number of outlets. */
export function originsOf(tellings: readonly Pick<Telling, "claim" | "report">[]): Origin[] {
  const keyOfStatement = new Map<string, string>();
  const origins = new Map<string, Growing>();
  for (const { claim, report } of tellings) {
    // Copies of one utterance that disagree on its speaker are still copies of one utterance.
    const key = keyOfStatement.get(claim.statement) ?? originKey(claim, report);
    keyOfStatement.set(claim.statement, key);
    const { speaker, speakerRole: role } = claim;
    const origin = origins.get(key) ?? {
      speaker,
      role,
      author: authorOf(report),
      statements: new Set<string>(),
      reports: new Set<string>(),
    };
    origin.statements.add(claim.statement);
    origin.reports.add(claim.report);
    origins.set(key, origin);
  }
  return [...origins.values()].map(({ statements, reports, ...who }) => ({
    ...who,
    statements: [...statements],
    reports: reports.size,
  }));
}

export const reportCount = (tellings: readonly Telling[]): number =>
  new Set(tellings.map(({ claim }) => claim.report)).size;

/** From the publisher back to the speaker; neighbours of one name are one step. */
export function lineageOf({ outlet, republished, agency }: Report, speaker: string | null): string[] {
  const steps = [outlet, ...republished, agency, speaker].filter((step) => step !== null);
  return steps.filter((step, at) => step !== steps[at - 1]);
}
