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

/** What the data says of a speaker in English, behind the description: said in the reader's language here. */
const UNNAMED = / not named$/;

/** The description of a known speaker whom nobody names; null for all others. */
function descriptionOf(id: string, speakers: Speakers): string | null {
  const name = speakers[id]?.name ?? "";
  return UNNAMED.test(name) ? name.replace(UNNAMED, "") : null;
}

/** Name and body of a known speaker; a speaker the database does not know, as the page prints them. */
export function speakerName(id: string, speakers: Speakers): string {
  const speaker = speakers[id];
  if (!speaker) return id;
  const described = descriptionOf(id, speakers);
  if (described) return t("saidBy", described, roleWords("unnamed"));
  const { name, body } = speaker;
  return body && !name.includes(body) ? t("speakerOf", name, body) : name;
}

/** Where nobody is quoted, the author of the wording speaks: never the site that copied an agency's words. */
export function speakerWords({ speaker, speakerRole }: Claim, report: Report, speakers: Speakers): string {
  if (speaker === null) return t("outletItself", authorOf(report));
  const described = descriptionOf(speaker, speakers);
  const role = roleWords(speakerRole);
  if (described === null) return t("saidBy", speakerName(speaker, speakers), role);
  return t("saidBy", described, speakerRole === "unnamed" ? role : t("roleOfUnnamed", role));
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

/** Bodies for which more than one of the origins speaks. */
function sharedBodies(origins: readonly Origin[], speakers: Speakers): string[] {
  const bodies = origins.flatMap(({ speaker }) => speakers[speaker ?? ""]?.body ?? []);
  return [...new Set(bodies.filter((body, at) => bodies.indexOf(body) !== at))];
}

/** "4 reports, 2 origins: Kino Gabriel, SDF (3); Syrian Observatory for Human Rights (1)" */
export function originsWords(origins: readonly Origin[], reports: number, speakers: Speakers): string {
  const named = originNames(origins, speakers).map((name, at) =>
    t("originCounted", name, formatNumber((origins[at] as Origin).reports)),
  );
  const summary = t(
    "originsSummary",
    plural("originReports", reports),
    plural("originCount", origins.length),
    formatList(named),
  );
  const counted = origins.reduce((sum, origin) => sum + origin.reports, 0);
  const bodies = sharedBodies(origins, speakers);
  return [
    summary,
    ...(counted > reports ? [t("severalOrigins")] : []),
    ...(bodies.length > 0 ? [t("originsOneBody", formatList(bodies))] : []),
  ].join(" ");
}

/** As one string, for what leaves the extension as text. */
export const lineageWords = (steps: readonly string[]): string =>
  steps.reduce((line, step) => (line ? t("lineageStep", line, step) : step), "");
