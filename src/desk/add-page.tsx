/** "Add this page as a report": what was read is proposed, what the reader confirms is kept. */
import { useEffect, useState } from "preact/hooks";
import { NoAnswer } from "../app/no-answer.tsx";
import { useLists } from "../app/use-lists.ts";
import { ReportForm } from "../forms/report-form.tsx";
import { shippedLists, shippedReports } from "../forms/shipped.ts";
import { duplicatesOf } from "../reports/duplicates.ts";
import { newOwnId } from "../reports/ids.ts";
import { listsOf } from "../reports/lists.ts";
import { isUsable } from "../reports/merge.ts";
import type { OwnRecord } from "../reports/own.ts";
import { type Proposal, proposeReport } from "../reports/propose.ts";
import { tellOwnReports } from "../settings.ts";
import { joinBlocks } from "../sheet/selectors.ts";
import { readReports } from "../store/read-reports.ts";
import { editReports } from "../store/reports.ts";
import type { Report } from "../types/database.ts";
import { Notice } from "../view/notice.tsx";
import { t } from "../voice/text.ts";
import { openPage, pageText } from "./load.ts";

async function propose(tabId: number): Promise<Proposal | null> {
  const page = await openPage(tabId);
  const text = page && (await pageText(page.tab));
  if (!page || !text) return null;
  return proposeReport(page.report, joinBlocks(text.blocks), text, listsOf(shippedLists()), newOwnId());
}

/** A report that is here already, so that nobody adds it a second time unawares. */
async function alreadyHere({ report, speakers }: Proposal): Promise<Report | null> {
  const record: OwnRecord = { id: report.id, report, speakers, on: true, changed: "" };
  const stored: unknown[] = await readReports().catch(() => []);
  const own = stored.filter(isUsable).map((known) => known.report);
  return duplicatesOf([record], [...own, ...shippedReports()])[0]?.present ?? null;
}

async function save(record: OwnRecord): Promise<string> {
  await editReports({ put: [record] });
  await tellOwnReports();
  return t("ownStored");
}

export function AddPage({ tabId }: { tabId: number }) {
  const [proposal, setProposal] = useState<Proposal | null | "missing">(null);
  const { lists, isUnanswered, ask } = useLists();
  const [known, setKnown] = useState<Report | null>(null);
  useEffect(() => {
    propose(tabId).then(
      async (found) => {
        setProposal(found ?? "missing");
        if (found) setKnown(await alreadyHere(found));
      },
      () => setProposal("missing"),
    );
  }, []);
  if (proposal === "missing")
    return (
      <main class="page">
        <Notice title="sheetMissingTitle" text="addMissingText" />
      </main>
    );
  if (isUnanswered)
    return (
      <main class="page">
        <NoAnswer onAgain={ask} />
      </main>
    );
  if (!proposal || !lists) return <p role="status">{t("popupLoading")}</p>;
  return (
    <main class="page">
      <h1>{t("deskAdd")}</h1>
      <p class="quiet">{t("addLead")}</p>
      {known && <p class="remark">{t("addKnown", known.outlet, known.headline)}</p>}
      <ReportForm proposal={proposal} lists={lists} isProposal onSave={save} />
    </main>
  );
}
