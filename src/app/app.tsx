/** Popup and panel: what the page said, or why it said nothing; below it, always, what the database is and is not. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { PageReport } from "../messages.ts";
import type { Filter } from "../model/filter.ts";
import type { Settings } from "../settings.ts";
import type { Row } from "../sheet/bring.ts";
import type { Coverage } from "../types/findings.ts";
import { CoverageFold } from "../view/coverage-fold.tsx";
import { FigureList } from "../view/figure-list.tsx";
import { FigureView } from "../view/figure-view.tsx";
import { Notice } from "../view/notice.tsx";
import { coverageWords } from "../voice/entry.ts";
import { t } from "../voice/text.ts";
import { correctionWords, tickWords } from "../voice/tick.ts";
import { CheckText } from "./check-text.tsx";
import { Corrector } from "./corrector.tsx";
import { DeskLinks } from "./desk-links.tsx";
import { NoAnswer } from "./no-answer.tsx";
import type { Saying } from "./notes.ts";
import { Shortcuts } from "./shortcuts.tsx";
import type { Shortcut } from "./shortcuts-of.ts";
import type { Site } from "./site.ts";
import { SiteSwitch } from "./site-switch.tsx";
import { Switches } from "./switches.tsx";
import type { Outcome } from "./tab.ts";
import type { ChangeSettings } from "./use-change.ts";

export interface Props {
  readonly outcome: Outcome;
  readonly site: Site | null;
  readonly coverage: Coverage | null;
  /** Null until they are known. */
  readonly settings: Settings | null;
  readonly shortcuts: readonly Shortcut[];
  readonly onCheck: () => void;
  readonly onReload: () => void;
  readonly onShow: (id: number) => Promise<boolean>;
  readonly onLight: (id: number | null) => void;
  /** The figure that the reader points at in the page. */
  readonly pointed: number | null;
  readonly onSettings: ChangeSettings;
  /** What the reader has noted of the page's figures. */
  readonly notes: ReadonlyMap<number, Row>;
  /** Keeps what the reader says of a figure. */
  readonly onSay: (figure: number, saying: Saying) => Promise<boolean>;
  /** Opens a page of the extension about this tab, or its settings. */
  readonly onDesk: (what: "sheet" | "add" | "options") => void;
  /** Absent in the panel itself. */
  readonly onPanel?: () => void;
}

type FiguresProps = Pick<Props, "onShow" | "onLight" | "pointed" | "notes" | "onSay"> & {
  readonly report: PageReport;
};

function Figures({ report, onShow, onLight, pointed, notes, onSay }: FiguresProps) {
  const [open, setOpen] = useState<number | null>(report.current);
  const [last, setLast] = useState<number | null>(null);
  // What was chosen in the list still holds when the reader comes back to it.
  const [filter, setFilter] = useState<Filter>({});
  const item = report.figures.find(({ id }) => id === open);
  const back = () => {
    setLast(open);
    setOpen(null);
  };
  // The figure whose card the reader opens in the page is the one they want to read about.
  const seen = useRef(report.current);
  useEffect(() => {
    if (seen.current === report.current) return;
    seen.current = report.current;
    if (report.current !== null) setOpen(report.current);
  }, [report.current]);
  useEffect(() => {
    onLight(item ? item.id : null);
    const onKey = (event: KeyboardEvent) => {
      // Escape goes back one step; only on the list is it the browser's, which closes the popup.
      if (!item || event.key !== "Escape") return;
      event.preventDefault();
      back();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [item?.id]);
  if (item) {
    const row = notes.get(item.id);
    return (
      <FigureView
        key={item.id}
        report={report}
        item={item}
        filter={filter}
        onBack={back}
        onShow={onShow}
        remark={row ? remarkOf(row, report) : null}
        extra={<Corrector item={item} report={report} entry={row?.entry} onSay={onSay} />}
      />
    );
  }
  return (
    <FigureList
      report={report}
      last={last}
      filter={filter}
      onFilter={setFilter}
      onOpen={setOpen}
      onLight={onLight}
      pointed={pointed}
    />
  );
}

/** What the reader has said of the figure, so that nothing that is shown is silently theirs. */
function remarkOf(row: Row, report: PageReport): string | null {
  const { entry } = row;
  const correction = correctionWords(row, report);
  if (entry.tick !== "not-ours") return correction;
  const tick = tickWords(entry.tick);
  return correction ? t("sentencePair", tick, correction) : tick;
}

function View({ outcome, onCheck, onReload, onShow, onLight, pointed, notes, onSay }: Props) {
  if (outcome.kind === "not-checked")
    return (
      <Notice title="notCheckedTitle" text="notCheckedText" action={{ label: "checkNow", run: onCheck }} />
    );
  if (outcome.kind === "not-allowed") return <Notice title="notAllowedTitle" text="notAllowedText" />;
  if (outcome.kind === "not-readable") return <Notice title="notReadTitle" text="notReadText" />;
  if (outcome.kind === "outdated")
    return <Notice title="outdatedTitle" text="outdatedText" action={{ label: "reload", run: onReload }} />;
  const { report } = outcome;
  switch (report.state) {
    case "off":
      return <Notice title="offTitle" text="offText" />;
    case "off-topic":
      return <Notice title="offTopicTitle" text="offTopicText" />;
    case "nothing":
      return <Notice title="nothingTitle" text="nothingText" />;
    case "unreachable":
      return (
        <Notice
          title="unreachableTitle"
          text="unreachableText"
          action={{ label: "tryAgain", run: onCheck }}
        />
      );
    case "figures":
      return (
        <>
          {report.missed && <NoAnswer text="partlyText" onAgain={onCheck} />}
          <Figures
            key={report.url}
            report={report}
            onShow={onShow}
            onLight={onLight}
            pointed={pointed}
            notes={notes}
            onSay={onSay}
          />
        </>
      );
  }
}

export function App(props: Props) {
  const { outcome, site, coverage, settings, shortcuts, onCheck, onSettings, onPanel, onDesk } = props;
  const isOff = outcome.kind === "report" && outcome.report.state === "off";
  return (
    <>
      <main>
        <View {...props} />
        <details class="fold">
          <summary>{t("textHeading")}</summary>
          <CheckText />
        </details>
      </main>
      <footer>
        {settings && (
          <Switches settings={settings} host={site?.host ?? null} onSettings={onSettings} onPanel={onPanel} />
        )}
        <DeskLinks hasPage={outcome.kind === "report"} onDesk={onDesk} />
        {site && !isOff && <SiteSwitch key={site.host} site={site} onAllowed={onCheck} />}
        <Shortcuts shortcuts={shortcuts} />
        {coverage && <CoverageFold coverage={coverage} />}
        <p class="coverage">
          {coverage && `${coverageWords(coverage)} `}
          {t("notComplete")}
        </p>
      </footer>
    </>
  );
}
