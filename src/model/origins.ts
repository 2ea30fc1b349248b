/** On how many words the reports rest: claims grouped by statement, then by who made it. */
import type { Claim, Day, Report, SpeakerRole } from "../types/database.ts";
import type { Telling } from "./tellings.ts";

export interface Origin {
  /** A speaker's id, or null where the author of the wording speaks for itself. */
  readonly speaker: string | null;
  readonly role: SpeakerRole;
  /** The author of the wording, for an origin without a speaker. */
  readonly author: string;
  /** The day that the closest of its claims is true of. */
  readonly asOf: Day | null;
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

type Sourced = Pick<Telling, "claim" | "report">;

/** Tellings of one origin together, origins and tellings in the order of first appearance: closest first. */
export function byOrigin<T extends Sourced>(tellings: readonly T[]): (readonly [T, ...T[]])[] {
  const keyOfStatement = new Map<string, string>();
  const groups = new Map<string, [T, ...T[]]>();
  for (const telling of tellings) {
    const { claim, report } = telling;
    // Copies of one utterance that disagree on its speaker are still copies of one utterance.
    const key = keyOfStatement.get(claim.statement) ?? originKey(claim, report);
    keyOfStatement.set(claim.statement, key);
    const group = groups.get(key);
    if (group) group.push(telling);
    else groups.set(key, [telling]);
  }
  return [...groups.values()];
}

/** In the order of first appearance, which is that of closeness: never by the number of outlets. */
export function originsOf(tellings: readonly Sourced[]): Origin[] {
  return byOrigin(tellings).map((group) => {
    const [{ claim, report }] = group;
    return {
      speaker: claim.speaker,
      role: claim.speakerRole,
      author: authorOf(report),
      asOf: claim.asOf,
      statements: [...new Set(group.map((each) => each.claim.statement))],
      reports: new Set(group.map((each) => each.claim.report)).size,
    };
  });
}

export const reportCount = (tellings: readonly Telling[]): number =>
  new Set(tellings.map(({ claim }) => claim.report)).size;

/** From the publisher back to the speaker; neighbours of one name are one step. */
export function lineageOf({ outlet, republished, agency }: Report, speaker: string | null): string[] {
  const steps = [outlet, ...republished, agency, speaker].filter((step) => step !== null);
  return steps.filter((step, at) => step !== steps[at - 1]);
}
