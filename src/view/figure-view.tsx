/** One figure of the page with all that was reported of it, closest first. */
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { PageFigure, PageReport } from "../messages.ts";
import { droppedHedge } from "../model/dropped-hedge.ts";
import { FILTER_FROM, type Filter, filterWithin, isTold } from "../model/filter.ts";
import { originsOf, reportCount } from "../model/origins.ts";
import { rangesOf } from "../model/range.ts";
import { type Telling, tellingsOf } from "../model/tellings.ts";
import { questionOf } from "../voice/entry.ts";
import { droppedHedgeWords, hedgeNote } from "../voice/hedge.ts";
import { originsWords } from "../voice/origin.ts";
import { pageDayWords, pageSpeakerWords } from "../voice/page-facts.ts";
import { quoted } from "../voice/quote.ts";
import { plural, t } from "../voice/text.ts";
import { Excerpt } from "./excerpt.tsx";
import { Filters } from "./filters.tsx";
import { Heading } from "./heading.tsx";
import { Icon } from "./icons.tsx";
import { RangeTable } from "./range-table.tsx";
import { ReportList } from "./report-list.tsx";
import { Timeline } from "./timeline.tsx";
import { Why } from "./why.tsx";

interface Props {
  readonly report: PageReport;
  readonly item: PageFigure;
  /** What was chosen among all figures. */
  readonly filter?: Filter;
  readonly onBack: () => void;
  /** Absent where the figure stands on no page. */
  readonly onShow?: (id: number) => Promise<boolean>;
  /** What else can be done with this figure. */
  readonly extra?: ComponentChildren;
  /** What the reader has said of it. */
  readonly remark?: string | null;
}

function PageSide({ report, item }: Pick<Props, "report" | "item">) {
  const { figure } = item;
  const hint = hedgeNote(figure.hedge, figure.exact);
  return (
    <>
      <blockquote>
        <Excerpt {...item} />
      </blockquote>
      <dl class="facts-list">
        <div>
          <dt>{t("pageSpeakerLabel")}</dt>
          <dd>
            <bdi>{pageSpeakerWords(figure, report.speakers)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t("pageDayLabel")}</dt>
          <dd>{pageDayWords(figure)}</dd>
        </div>
      </dl>
      {hint && <p class="hint">{hint}</p>}
    </>
  );
}

type ReportsProps = Pick<Props, "report" | "item"> & { filter: Filter; tellings: readonly Telling[] };

/** Range, origins and timeline rest on every report; only the list narrows. */
function Reports({ report, item, tellings, filter }: ReportsProps) {
  const { figure } = item;
  const dropped = droppedHedge(figure, tellings);
  const [chosen, setChosen] = useState(() => filterWithin(item, filter, report));
  const shown = tellings.filter((telling) => isTold(telling, chosen));
  const isNarrowed = shown.length < tellings.length;
  return (
    <>
      {dropped && <p class="remark">{droppedHedgeWords(figure, dropped, report)}</p>}
      <RangeTable ranges={rangesOf(tellings, figure.scope)} />
      <p class="origins">{originsWords(originsOf(tellings), reportCount(tellings), report.speakers)}</p>
      <Timeline figure={figure} tellings={tellings} tables={report} />
      <h2>{t("reportsHeading")}</h2>
      {(isNarrowed || tellings.length >= FILTER_FROM) && (
        <Filters report={{ ...report, figures: [item] }} filter={chosen} isWhole onFilter={setChosen} />
      )}
      <p role="status" class="quiet">
        {isNarrowed && plural("originReports", reportCount(shown))}
      </p>
      <ReportList figure={figure} tellings={shown} tables={report} />
    </>
  );
}

export function FigureView({ report, item, filter = {}, onBack, onShow, extra, remark }: Props) {
  const [shown, setShown] = useState("");
  const tellings = useMemo(() => tellingsOf(item.figure, report), [item, report]);
  const show = async () => {
    setShown("");
    setShown(t((await onShow?.(item.id)) ? "shownOnPage" : "notOnPage"));
  };
  return (
    <>
      <p class="bar">
        <button type="button" class="link back" onClick={onBack}>
          <Icon name="back" />
          {t("back")}
        </button>
        {onShow && (
          <button type="button" class="link show" onClick={show}>
            <Icon name="locate" />
            {t("showOnPage")}
          </button>
        )}
      </p>
      <p role="status" class="for-readers">
        {shown}
      </p>
      <Heading>{quoted(item.figure.exact)}</Heading>
      <p class="question">{questionOf(item.figure, report)}</p>
      {remark && <p class="remark">{remark}</p>}
      <PageSide report={report} item={item} />
      {tellings.length > 0 ? (
        <Reports report={report} item={item} tellings={tellings} filter={filter} />
      ) : (
        <>
          <h2>{t("aloneTitle")}</h2>
          <p>{t("aloneText")}</p>
        </>
      )}
      <Why why={item.figure.why} />
      {extra}
    </>
  );
}
