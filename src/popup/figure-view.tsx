/** One figure of the page with its reports, closest first. */
import { useState } from "preact/hooks";
import type { PageFigure, PageReport } from "../messages.ts";
import type { Figure, Why } from "../types/findings.ts";
import { formatDay } from "../voice/date.ts";
import { entriesOf, questionOf } from "../voice/entry.ts";
import { speakerName } from "../voice/origin.ts";
import { type MessageKey, t } from "../voice/text.ts";
import { EntryItem } from "./entry-item.tsx";
import { Excerpt } from "./figure-list.tsx";
import { Heading } from "./heading.tsx";

interface Props {
  readonly report: PageReport;
  readonly item: PageFigure;
  readonly onBack: () => void;
  readonly onShow: (id: number) => Promise<boolean>;
}

const ROLES: Readonly<Record<Why["role"], MessageKey>> = {
  who: "whyWho",
  event: "whyEvent",
  place: "whyPlace",
  time: "whyTime",
  unit: "whyUnit",
  carried: "whyCarried",
};

const whyWords = (why: readonly Why[]) =>
  why.map(({ role, words }) => t("whyPart", t(ROLES[role]), words)).join(" · ");

function pageFacts(figure: Figure, report: PageReport): string {
  const { speaker, asOf } = figure;
  const said = speaker ? t("pageSpeaker", speakerName(speaker, report.speakers)) : t("pageSpeakerNone");
  return asOf ? `${said} · ${t("pageAsOf", formatDay(asOf))}` : said;
}

export function FigureView({ report, item, onBack, onShow }: Props) {
  const [shown, setShown] = useState("");
  const entries = entriesOf(item.figure, report);
  const show = async () => {
    setShown("");
    setShown(t((await onShow(item.id)) ? "shownOnPage" : "notOnPage"));
  };
  return (
    <>
      <button type="button" class="back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {t("back")}
      </button>
      <Heading>{t("reportedWords", item.figure.exact)}</Heading>
      <p class="question">{questionOf(item.figure, report)}</p>
      <p>
        <Excerpt {...item} />
      </p>
      <p class="quiet">{pageFacts(item.figure, report)}</p>
      <button type="button" class="button" onClick={show}>
        {t("showOnPage")}
      </button>
      <p role="status" class="hidden-status">
        {shown}
      </p>
      <h2>{t(entries.length > 0 ? "reportsHeading" : "aloneTitle")}</h2>
      {entries.length === 0 && <p>{t("aloneText")}</p>}
      <ol class="reports">
        {entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ol>
      {item.figure.why.length > 0 && (
        <p class="quiet why">
          {t("whyHeading")}: {whyWords(item.figure.why)}
        </p>
      )}
    </>
  );
}
