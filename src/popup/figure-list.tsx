/** The page's figures in page order. One Tab stop per figure; arrow keys, Home and End move between them. */
import { useEffect, useRef } from "preact/hooks";
import type { PageFigure, PageReport } from "../messages.ts";
import { countWords, questionOf } from "../voice/entry.ts";
import { plural, t } from "../voice/text.ts";
import { Heading } from "./heading.tsx";

interface Props {
  readonly report: PageReport;
  /** The figure that was open before; it gets the focus back. */
  readonly last: number | null;
  readonly onOpen: (id: number) => void;
}

/** Where a key leads from row `at` of `count`; null when it leads nowhere. */
export function nextRow(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

export function Excerpt({ before, figure, after }: PageFigure) {
  return (
    <span class="excerpt">
      {before}
      <mark>{figure.exact}</mark>
      {after}
    </span>
  );
}

export function FigureList({ report, last, onOpen }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const rows = () => [...(list.current?.querySelectorAll<HTMLButtonElement>(".row") ?? [])];
  useEffect(() => {
    const at = report.figures.findIndex(({ id }) => id === last);
    rows()[at]?.focus();
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
      <Heading focus={last === null}>{plural("figuresTitle", report.figures.length)}</Heading>
      <p class="lead">{t("figuresLead")}</p>
      <ol class="figures" ref={list} onKeyDown={move}>
        {report.figures.map((item) => (
          <li key={item.id}>
            <button type="button" class="row" onClick={() => onOpen(item.id)}>
              <Excerpt {...item} />
              <span class="facts">
                <span>{questionOf(item.figure, report)}</span>
                <span class="count">{countWords(item.figure)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
