/** On whose word, and through whom: the speaker always comes before the number. */
import { authorOf, type Origin } from "../model/origins.ts";
import type { Claim, Report, Speaker, SpeakerRole } from "../types/database.ts";
import { formatDay } from "./date.ts";
import { formatList, formatNumber, type MessageKey, plural, t } from "./text.ts";

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

export const roleWords = (role: SpeakerRole): string => t(ROLES[role]);

/** Name and body of a known speaker; a speaker the database does not know, as the page prints them. */
export function speakerName(id: string, speakers: Speakers): string {
  const speaker = speakers[id];
  if (!speaker) return id;
  return speaker.body && !speaker.name.includes(speaker.body)
    ? t("speakerOf", speaker.name, speaker.body)
    : speaker.name;
}

/** Where nobody is quoted, the author of the wording speaks: never the site that copied an agency's words. */
export function speakerWords(claim: Claim, report: Report, speakers: Speakers): string {
  if (claim.speaker === null) return t("outletItself", authorOf(report));
  return t("saidBy", speakerName(claim.speaker, speakers), roleWords(claim.speakerRole));
}

const originName = ({ speaker, author }: Origin, speakers: Speakers) =>
  speaker === null ? author : speakerName(speaker, speakers);

type TellApart = (name: string, origin: Origin) => string;

const toldApart = (names: readonly string[], origins: readonly Origin[], tell: TellApart): string[] =>
  names.map((name, at) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : tell(name, origins[at] as Origin),
  );

/** Two that nobody names are two origins of one description: whose report each stands in tells them apart, or its day. */
function originNames(origins: readonly Origin[], speakers: Speakers): string[] {
  const names = origins.map((origin) => originName(origin, speakers));
  const withAuthor = toldApart(names, origins, (name, { author }) => t("originTold", name, author));
  return toldApart(withAuthor, origins, (name, { asOf }) =>
    asOf ? t("originDated", name, formatDay(asOf)) : name,
  );
}

/** "4 reports, 2 origins: Kino Gabriel, SDF (3); Syrian Observatory for Human Rights (1)" */
export function originsWords(origins: readonly Origin[], reports: number, speakers: Speakers): string {
  const named = originNames(origins, speakers).map((name, at) =>
    t("originCounted", name, formatNumber((origins[at] as Origin).reports)),
  );
  return t(
    "originsSummary",
    plural("originReports", reports),
    plural("originCount", origins.length),
    formatList(named),
  );
}

/** As one string, for what leaves the extension as text. */
export const lineageWords = (steps: readonly string[]): string =>
  steps.reduce((line, step) => (line ? t("lineageStep", line, step) : step), "");
