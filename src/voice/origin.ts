/** On whose word, and through whom: the speaker always comes before the number. */
import type { Claim, Report, Speaker, SpeakerRole } from "../types/database.ts";
import { formatList, type MessageKey, t } from "./text.ts";

const ROLES: Readonly<Record<SpeakerRole, MessageKey>> = {
  party: "roleParty",
  monitor: "roleMonitor",
  un: "roleUn",
  reporter: "roleReporter",
  "outside-state": "roleOutsideState",
  aid: "roleAid",
  unnamed: "roleUnnamed",
};

type Speakers = Readonly<Record<string, Speaker>>;

/** Name and body of a known speaker; a speaker the database does not know, as the page prints them. */
export function speakerName(id: string, speakers: Speakers): string {
  const speaker = speakers[id];
  if (!speaker) return id;
  return speaker.body && !speaker.name.includes(speaker.body)
    ? t("speakerOf", speaker.name, speaker.body)
    : speaker.name;
}

export function speakerWords(claim: Claim, report: Report, speakers: Speakers): string {
  if (claim.speaker === null) return t("outletItself", report.outlet);
  return t("saidBy", speakerName(claim.speaker, speakers), t(ROLES[claim.speakerRole]));
}

/** The publisher, and whose wording it is: two outlets with one agency's wire are one origin. */
export function outletWords(report: Report): string {
  const outlet =
    report.agency && report.agency !== report.outlet
      ? t("publishedByAgency", report.outlet, report.agency)
      : t("publishedBy", report.outlet);
  const through = report.republished.length > 0 ? [t("republishing", formatList(report.republished))] : [];
  return [outlet, ...through, ...(report.reworded ? [t("reworded")] : [])].join(" · ");
}
