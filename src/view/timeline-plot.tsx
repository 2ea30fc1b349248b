// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: Biome takes SVG groups for focusable; axes and lines are not.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: and for interactive; a list is what they are.
// biome-ignore-all lint/a11y/useSemanticElements: SVG has no list elements.
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: each point is named on focus, for readers without a mouse.
// biome-ignore-all lint/a11y/noSvgWithoutTitle: a title would be a tooltip over every point; the list has a label.
/** The chart itself. One Tab stop; arrow keys go from point to point in the order of days. */
import { useRef, useState } from "preact/hooks";
import type { Tables, Telling } from "../model/tellings.ts";
import { type Chart, chartOf, type Frame, type Point } from "../model/timeline.ts";
import type { Figure } from "../types/findings.ts";
import { formatShortDay } from "../voice/date.ts";
import { pointWords } from "../voice/point.ts";
import { formatNumber, isRtl, t } from "../voice/text.ts";
import { Marker } from "./timeline-marker.tsx";

interface Props {
  readonly figure: Figure;
  readonly tellings: readonly Telling[];
  readonly tables: Tables;
  readonly onName: (words: string | null) => void;
}

const WIDTH = 360;
const HEIGHT = 210;
const AXIS_PX = 44;
/** Longest translation of the label of the page's line. */
const LABEL_PX = 80;
/** Half a marker, and the height of the label's line. */
const MARKER_PX = 6;
const LINE_PX = 16;
/** How finely a place for the label is looked for. */
const STEP_PX = 4;
/** Where points leave it none, it stands above them all, beside a piece of its line and away from the numbers of the axis. */
const KEY = { length: 18, gap: 4, baseline: 9, line: 6 };

function Key({ frame: f }: { frame: Frame }) {
  const [from, to] = f.isRtl ? [f.start, f.start + KEY.length] : [WIDTH - f.end - KEY.length, WIDTH - f.end];
  return (
    <>
      <line x1={from} x2={to} y1={KEY.line} y2={KEY.line} />
      <text
        x={f.isRtl ? to + KEY.gap : from - KEY.gap}
        y={KEY.baseline}
        text-anchor={f.isRtl ? "start" : "end"}
        direction="ltr"
      >
        {t("thePageLabel")}
      </text>
    </>
  );
}

function frame(): Frame {
  const rtl = isRtl();
  const [start, end] = rtl ? [8, AXIS_PX] : [AXIS_PX, 8];
  return { width: WIDTH, height: HEIGHT, start, end, top: 14, bottom: 24, isRtl: rtl };
}

function Axes({ chart, frame: f, isShare }: { chart: Chart; frame: Frame; isShare: boolean }) {
  const style = isShare ? "percent" : "decimal";
  const value = (number: number) =>
    formatNumber(number, { notation: "compact", style, useGrouping: "always" });
  const labelX = f.isRtl ? WIDTH - f.end + 6 : f.start - 6;
  return (
    <g class="axes" aria-hidden="true">
      {chart.values.map((tick) => (
        <g key={tick.value}>
          <line x1={f.start} x2={WIDTH - f.end} y1={tick.at} y2={tick.at} />
          <text x={labelX} y={tick.at} dy="0.32em" text-anchor={f.isRtl ? "start" : "end"} direction="ltr">
            {value(tick.value)}
          </text>
        </g>
      ))}
      {chart.days.map((tick) => (
        <text key={tick.value} x={tick.at} y={HEIGHT - 6} text-anchor="middle">
          {formatShortDay(tick.value)}
        </text>
      ))}
    </g>
  );
}

/** The page's figure, across all days: a line for a number, a band where its words leave room. */
function PageLine({ chart: { page, points }, frame: f }: { chart: Chart; frame: Frame }) {
  const width = WIDTH - f.start - f.end;
  const baseline = page.at - 4 < 12 ? page.at + 12 : page.at - 4;
  const level = points.filter(({ high, low }) => high < baseline + MARKER_PX && low > baseline - LINE_PX);
  const inTheWay = (end: number) =>
    level.filter(({ x }) => x > end - LABEL_PX - MARKER_PX && x < end + MARKER_PX).length;
  // Its words stand at the right end of the line, or wherever fewer points are in their way.
  const rightmost = WIDTH - f.end - 4;
  const places = Array.from(
    { length: Math.floor((width - LABEL_PX - 8) / STEP_PX) },
    (_, at) => rightmost - at * STEP_PX,
  );
  const end = places.reduce((best, place) => (inTheWay(place) < inTheWay(best) ? place : best), rightmost);
  return (
    <g class="page-line" aria-hidden="true">
      {page.low - page.high > 1 && (
        <rect x={f.start} y={page.high} width={width} height={page.low - page.high} />
      )}
      <line x1={f.start} x2={WIDTH - f.end} y1={page.at} y2={page.at} />
      {inTheWay(end) === 0 ? (
        <text x={end} y={baseline} text-anchor="end" direction="ltr">
          {t("thePageLabel")}
        </text>
      ) : (
        <Key frame={f} />
      )}
    </g>
  );
}

export function Plot({ figure, tellings, tables, onName }: Props) {
  const [at, setAt] = useState(0);
  const group = useRef<SVGGElement>(null);
  const f = frame();
  const chart = chartOf(tellings, figure, f);
  const words = ({ telling }: Point) => pointWords(telling, figure, tables);
  const move = (event: KeyboardEvent) => {
    const forward = f.isRtl ? "ArrowLeft" : "ArrowRight";
    const backward = f.isRtl ? "ArrowRight" : "ArrowLeft";
    const step = event.key === forward ? 1 : event.key === backward ? -1 : 0;
    const next = event.key === "Home" ? 0 : event.key === "End" ? chart.points.length - 1 : at + step;
    if ((step === 0 && next === at) || !chart.points[next]) return;
    event.preventDefault();
    setAt(next);
    group.current?.querySelectorAll<SVGGElement>(".point")[next]?.focus();
  };
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="plot">
      <Axes chart={chart} frame={f} isShare={figure.unit === "share"} />
      <PageLine chart={chart} frame={f} />
      <g role="list" aria-label={t("timelineLabel")} ref={group} onKeyDown={move}>
        {chart.points.map((point, index) => (
          <g
            key={point.telling.claim.id}
            class="point"
            role="listitem"
            aria-label={words(point)}
            tabindex={index === at ? 0 : -1}
            onFocus={(event) => {
              setAt(index);
              onName(words(point));
              // Firefox brings no part of a drawing into sight that takes the focus; with it comes the line that names it.
              event.currentTarget.closest("figure")?.scrollIntoView({ block: "nearest" });
            }}
            onPointerEnter={() => onName(words(point))}
          >
            <Marker point={point} />
          </g>
        ))}
      </g>
    </svg>
  );
}
