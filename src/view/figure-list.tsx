/** The page's figures in page order. One Tab stop per figure; arrow keys, Home and End move between them. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { PageFigure, PageReport } from "../messages.ts";
import { FILTER_FROM, type Filter, passes } from "../model/filter.ts";
import { originsOf, reportCount } from "../model/origins.ts";
import { tellingsOf } from "../model/tellings.ts";
import { questionOf } from "../voice/entry.ts";
import { plural, t } from "../voice/text.ts";
import { Excerpt } from "./excerpt.tsx";
import { Filters } from "./filters.tsx";
import { Heading } from "./heading.tsx";
import { SaveMenu } from "./save-menu.tsx";

interface Props {
  readonly report: PageReport;
  /** The figure that was open before; it gets the focus back. */
  readonly last: number | null;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onOpen: (id: number) => void;
  /** The figure under the pointer or the focus, to be lit in the page. */
  readonly onLight: (id: number | null) => void;
  /** The figure under the pointer in the page. */
  readonly pointed: number | null;
}

/** More than a popup's 600 px show at once; what lies below them, or in a closed select, is drawn when these are on the screen. */
const FIRST_ROWS = 8;

/** Where a key leads from row `at` of `count`; null when it leads nowhere. */
export function nextRow(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

type RowProps = Pick<Props, "report" | "onOpen" | "onLight"> & {
  readonly item: PageFigure;
  readonly isPointed: boolean;
};

function Row({ item, report, onOpen, onLight, isPointed }: RowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isPointed) row.current?.scrollIntoView({ block: "nearest" });
  }, [isPointed]);
  const tellings = tellingsOf(item.figure, report);
  const reports = reportCount(tellings);
  const count =
    reports === 0
      ? t("reportCountNone")
      : t("rangeBasis", plural("reportCount", reports), plural("originCount", originsOf(tellings).length));
  const light = () => onLight(item.id);
  const out = () => onLight(null);
  return (
    <li>
      <button
        type="button"
        class={isPointed ? "row pointed" : "row"}
        ref={row}
        aria-current={report.current === item.id ? "true" : undefined}
        onClick={() => onOpen(item.id)}
        onFocus={light}
        onBlur={out}
        onPointerEnter={light}
        onPointerLeave={out}
      >
        <Excerpt {...item} />
        <span class="facts">
          <span>{questionOf(item.figure, report)}</span>
          <span class="count">{count}</span>
        </span>
      </button>
    </li>
  );
}

export function FigureList({ report, last, filter, onFilter, onOpen, onLight, pointed }: Props) {
  const list = useRef<HTMLOListElement>(null);
  // The figure that was open before may be any row.
  const [isWhole, setWhole] = useState(last !== null);
  useEffect(() => setWhole(true), []);
  const figures = report.figures.filter((item) => passes(item, filter, report));
  const lastRow = figures.findIndex(({ id }) => id === last);
  const rows = () => [...(list.current?.querySelectorAll<HTMLButtonElement>(".row") ?? [])];
  useEffect(() => {
    rows()[lastRow]?.focus();
  }, []);
  const move = (event: KeyboardEvent) => {
    const all = rows();
    const next = nextRow(event.key, all.indexOf(document.activeElement as HTMLButtonElement), all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <>
      <Heading focus={lastRow < 0}>{plural("figuresTitle", report.figures.length)}</Heading>
      <p class="lead">{t("figuresLead")}</p>
      {report.figures.length >= FILTER_FROM && (
        <Filters report={report} filter={filter} isWhole={isWhole} onFilter={onFilter} />
      )}
      <p role="status" class="quiet">
        {figures.length < report.figures.length && plural("filterShown", figures.length)}
      </p>
      <ol class="figures" ref={list} onKeyDown={move}>
        {(isWhole ? figures : figures.slice(0, FIRST_ROWS)).map((item) => (
          <Row
            key={item.id}
            item={item}
            report={report}
            onOpen={onOpen}
            onLight={onLight}
            isPointed={item.id === pointed}
          />
        ))}
      </ol>
      <SaveMenu report={report} />
    </>
  );
}
