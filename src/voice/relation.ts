/** How a report compares, in neutral words: never who is right, always what differs (the conventions of those who record casualties). */
import { authorOf } from "../model/origins.ts";
import { isOtherUnit } from "../model/unit.ts";
import type { Claim, Report, Speaker } from "../types/database.ts";
import type { Comparison, Figure, Reason, Relation } from "../types/findings.ts";
import { formatPeriod } from "./date.ts";
import { speakerName } from "./origin.ts";
import { scopeWords } from "./range.ts";
import { type MessageKey, plural, t } from "./text.ts";

type Speakers = Readonly<Record<string, Speaker>>;

/** The groups of data/schemas/common.schema.json. */
const GROUPS: Readonly<Record<string, MessageKey>> = {
  fighters: "whoFightersCounted",
  civilians: "whoCiviliansCounted",
  "women-and-children": "whoWomenCounted",
  men: "whoMenCounted",
  members: "whoMembersCounted",
  "members-and-families": "whoFamiliesCounted",
  people: "whoPeopleCounted",
  sdf: "whoSdfCounted",
  attacks: "whoAttacksCounted",
  land: "whoLandCounted",
  money: "whoMoneyCounted",
};

/** A group that the data gains later is at least readable: its name is words joined by hyphens. */
export function groupWords(who: string): string {
  const key = GROUPS[who];
  return key ? t(key) : who.replaceAll("-", " ");
}

function somethingElse(figure: Figure, claim: Claim): string {
  if (figure.who !== claim.who)
    return t("relationSomethingElse", groupWords(claim.who), groupWords(figure.who));
  if (!isOtherUnit(figure, claim)) return t("relationPlace", claim.place);
  return t(claim.unit === "share" ? "relationShareNotAmount" : "relationAmountNotShare");
}

function otherPeriod({ undated }: Reason, figure: Figure, claim: Claim): string {
  if (figure.scope !== claim.scope)
    return t("relationScope", scopeWords(claim.scope), scopeWords(figure.scope));
  if (undated) return t(claim.asOf === null ? "relationUndated" : "relationPageUndated");
  const period = formatPeriod(claim.periodFrom, claim.periodTo);
  return period ? t("relationPeriod", period) : t("relationPeriodPlain");
}

/** Independent is said only where both name somebody and no one body stands behind the two. */
function agrees({ undated }: Reason, figure: Figure, claim: Claim, speakers: Speakers): string {
  if (undated) return t("relationSimilarUndated");
  const [page, report] = [speakers[figure.speaker ?? ""], speakers[claim.speaker ?? ""]];
  if (!page || !report || page.role === "unnamed" || claim.speakerRole === "unnamed")
    return t("relationSimilar");
  const { body } = page;
  return body && body === report.body ? t("relationSimilarBody", body) : t("relationAgrees");
}

function revised(days: number | undefined): string {
  if (!days) return t("relationRevised");
  return t(days > 0 ? "relationRevisedLater" : "relationRevisedEarlier");
}

function differs(figure: Figure, claim: Claim, speakers: Speakers, report: Report): string {
  const pageSpeaker = figure.speaker ? speakerName(figure.speaker, speakers) : t("thePage");
  const reportSpeaker = claim.speaker ? speakerName(claim.speaker, speakers) : authorOf(report);
  return t("relationDiffers", pageSpeaker, figure.exact, reportSpeaker, claim.words);
}

const NAMES: Readonly<Record<Relation, MessageKey>> = {
  "counts-something-else": "nameSomethingElse",
  "other-period": "nameOtherPeriod",
  earlier: "nameEarlier",
  later: "nameLater",
  repeats: "nameRepeats",
  agrees: "nameAgrees",
  rounded: "nameRounded",
  "printed-differently": "namePrintedDifferently",
  revised: "nameRevised",
  differs: "nameDiffers",
};

/** The relation in two or three words, for a list to choose from. */
export const relationName = (relation: Relation): string => t(NAMES[relation]);

export function relationWords(
  { relation, reason }: Comparison,
  figure: Figure,
  claim: Claim,
  speakers: Speakers,
  report: Report,
): string {
  switch (relation) {
    case "counts-something-else":
      return somethingElse(figure, claim);
    case "other-period":
      return otherPeriod(reason, figure, claim);
    case "earlier":
      return reason.days ? plural("relationEarlier", Math.abs(reason.days)) : t("relationEarlierPlain");
    case "later":
      return reason.days ? plural("relationLater", Math.abs(reason.days)) : t("relationLaterPlain");
    case "repeats":
      return t(reason.days === 0 ? "relationRepeats" : "relationRepeatsSpeaker");
    case "agrees":
      return agrees(reason, figure, claim, speakers);
    case "rounded":
      return t("relationRounded");
    case "printed-differently":
      return t("relationPrintedDifferently");
    case "revised":
      return revised(reason.days);
    case "differs":
      return differs(figure, claim, speakers, report);
  }
}
