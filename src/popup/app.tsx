/** The popup: what the page said, or why it said nothing; below it, always, what the database is and is not. */
import { useEffect, useState } from "preact/hooks";
import type { PageReport } from "../messages.ts";
import type { Coverage } from "../types/findings.ts";
import { coverageWords } from "../voice/entry.ts";
import { t } from "../voice/text.ts";
import { FigureList } from "./figure-list.tsx";
import { FigureView } from "./figure-view.tsx";
import { Notice } from "./notice.tsx";
import type { Site } from "./site.ts";
import { SiteSwitch } from "./site-switch.tsx";
import type { Outcome } from "./tab.ts";

export interface Props {
  readonly outcome: Outcome;
  readonly site: Site | null;
  readonly coverage: Coverage | null;
  readonly onCheck: () => void;
  readonly onReload: () => void;
  readonly onShow: (id: number) => Promise<boolean>;
}

function Figures({ report, onShow }: { report: PageReport; onShow: Props["onShow"] }) {
  const [open, setOpen] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const item = report.figures.find(({ id }) => id === open);
  const back = () => {
    setLast(open);
    setOpen(null);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Escape goes back one step; only on the list is it the browser's, which closes the popup.
      if (open === null || event.key !== "Escape") return;
      event.preventDefault();
      back();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open]);
  if (item) return <FigureView report={report} item={item} onBack={back} onShow={onShow} />;
  return <FigureList report={report} last={last} onOpen={setOpen} />;
}

function View({ outcome, onCheck, onReload, onShow }: Props) {
  if (outcome.kind === "not-checked")
    return (
      <Notice title="notCheckedTitle" text="notCheckedText" action={{ label: "checkNow", run: onCheck }} />
    );
  if (outcome.kind === "not-readable") return <Notice title="notReadTitle" text="notReadText" />;
  if (outcome.kind === "outdated")
    return <Notice title="outdatedTitle" text="outdatedText" action={{ label: "reload", run: onReload }} />;
  const { report } = outcome;
  switch (report.state) {
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
      return <Figures report={report} onShow={onShow} />;
  }
}

export function App(props: Props) {
  const { site, coverage, onCheck } = props;
  return (
    <>
      <main>
        <View {...props} />
      </main>
      <footer>
        {site && <SiteSwitch site={site} onAllowed={onCheck} />}
        <p>
          {coverage && `${coverageWords(coverage)} `}
          {t("notComplete")}
        </p>
      </footer>
    </>
  );
}
