/** The card: a figure's short form, with the way to the full one. */
import { useState } from "preact/hooks";
import type { PageFigure, PageReport } from "../messages.ts";
import { droppedHedge } from "../model/dropped-hedge.ts";
import { reportCount } from "../model/origins.ts";
import { rangesOf } from "../model/range.ts";
import { tellingsOf } from "../model/tellings.ts";
import { EntryItem } from "../view/entry-item.tsx";
import { RangeTable } from "../view/range-table.tsx";
import { aloneWords, coverageWords, questionOf } from "../voice/entry.ts";
import { droppedHedgeWords, hedgeNote } from "../voice/hedge.ts";
import { pageFacts } from "../voice/page-facts.ts";
import { quoted } from "../voice/quote.ts";
import { plural, t } from "../voice/text.ts";
import { Dialog } from "./dialog.tsx";
import { CARD_REPORTS } from "./limits.ts";

interface Props {
  readonly item: PageFigure;
  readonly report: PageReport;
  readonly onClose: () => void;
  readonly onMore: () => Promise<boolean>;
}

function More({ count, onClose, onMore }: Pick<Props, "onClose" | "onMore"> & { readonly count: number }) {
  const [isRefused, setRefused] = useState(false);
  const open = async () => {
    if (await onMore()) onClose();
    else setRefused(true);
  };
  return (
    <p>
      {plural("cardMore", count)}{" "}
      <button type="button" class="link" onClick={open}>
        {t("cardOpen")}
      </button>
      <span role="status">{isRefused && t("cardHint")}</span>
    </p>
  );
}

export function Card({ item, report, onClose, onMore }: Props) {
  const { figure } = item;
  const tellings = tellingsOf(figure, report);
  const ranges = rangesOf(tellings, figure.scope).slice(0, 1);
  const hint = hedgeNote(figure.hedge, figure.exact);
  const dropped = droppedHedge(figure, tellings);
  return (
    <Dialog label={t("cardLabel", figure.exact)} title={quoted(figure.exact)} onClose={onClose}>
      <p class="question">{questionOf(figure, report)}</p>
      <p class="quiet">{pageFacts(figure, report.speakers)}</p>
      {hint && <p class="hint">{hint}</p>}
      {dropped && <p class="remark">{droppedHedgeWords(figure, dropped, report)}</p>}
      <RangeTable ranges={ranges} isShort />
      <ol class="reports">
        {tellings.slice(0, CARD_REPORTS).map((telling) => (
          <EntryItem
            key={telling.claim.id}
            telling={telling}
            figure={figure}
            tables={report}
            hedge={null}
            isShort
          />
        ))}
      </ol>
      {tellings.length === 0 && <p>{aloneWords()}</p>}
      <div class="foot">
        {tellings.length > 0 && <More count={reportCount(tellings)} onClose={onClose} onMore={onMore} />}
        <p>
          {report.coverage && `${coverageWords(report.coverage)} `}
          {t("notComplete")}
        </p>
      </div>
    </Dialog>
  );
}
