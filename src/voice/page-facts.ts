/** On whose word and of which day the page's own figure is, or that it does not say. Who speaks may be named there and be nobody that the database knows. */
import type { Speaker } from "../types/database.ts";
import type { Figure } from "../types/findings.ts";
import { formatDay } from "./date.ts";
import { speakerName } from "./origin.ts";
import { t } from "./text.ts";

export function pageSpeakerWords({ speaker }: Figure, speakers: Readonly<Record<string, Speaker>>): string {
  return speaker ? speakerName(speaker, speakers) : t("speakerNotKnown");
}

export const pageDayWords = ({ asOf, asOfPrecision }: Figure): string =>
  asOf ? formatDay(asOf, asOfPrecision) : t("notStated");

export function pageFacts(figure: Figure, speakers: Readonly<Record<string, Speaker>>): string {
  const said = t("pageFactSpeaker", pageSpeakerWords(figure, speakers));
  return `${said} · ${t("pageFactDay", pageDayWords(figure))}`;
}
