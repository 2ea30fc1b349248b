import type { Claim, Report, Speaker } from "../types/database.ts";
import type { Comparison, Figure, Findings } from "../types/findings.ts";
import type { ClaimIndex } from "./claims/claim-index.ts";

/** The records that `figures` name, so that a view needs nothing else. */
export function mentioned(
  figures: readonly Figure[],
  index: ClaimIndex,
): Pick<Findings, "claims" | "reports" | "speakers" | "measures"> {
  const claims: Record<string, Claim> = {};
  const reports: Record<string, Report> = {};
  const speakers: Record<string, Speaker> = {};
  const measures: Findings["measures"] = Object.fromEntries(
    figures.flatMap(({ measure }) => {
      const known = index.measures.get(measure);
      return known ? [[measure, known]] : [];
    }),
  );
  const noteSpeaker = (id: string | null) => {
    const known = id === null ? undefined : index.speakers.get(id);
    if (known) speakers[known.id] = known;
  };
  const noteClaim = ({ claim: id }: Comparison) => {
    const claim = index.claims.get(id);
    const report = claim && index.reports.get(claim.report);
    if (!claim || !report) return;
    claims[id] = claim;
    reports[report.id] = report;
    noteSpeaker(claim.speaker);
  };
  for (const figure of figures) {
    noteSpeaker(figure.speaker);
    figure.reports.forEach(noteClaim);
  }
  return { claims, reports, speakers, measures };
}
