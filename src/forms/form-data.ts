/** A filled-in form to a report; what is wrong with it the one validator says (src/reports/validate.ts). */
import { slug } from "../reports/ids.ts";
import type { OwnReport } from "../reports/own.ts";
import type { Proposal } from "../reports/propose.ts";
import type { Speaker } from "../types/database.ts";
import { nameOf } from "./claim-fields.tsx";
import { readNumber } from "./number.ts";

/** As typed: shapes are not yet known to hold. */
export interface Draft {
  readonly report: Readonly<Record<string, unknown>>;
  readonly speakers: readonly object[];
}

type Read = (name: string) => string;

const orNull = (text: string): string | null => text || null;

const calledSo = (name: string, speakers: readonly Speaker[]): Speaker | undefined =>
  speakers.find((speaker) => speaker.name === name || speaker.id === name);

/** @param before the report's own speakers as they were: body and spellings stand in no field of the form. */
function speakerOf(
  name: string,
  role: string,
  known: readonly Speaker[],
  before: readonly Speaker[],
  own: Map<string, object>,
) {
  if (!name) return { speaker: null, speakerRole: "reporter" };
  const shipped = calledSo(name, known);
  if (shipped) return { speaker: shipped.id, speakerRole: shipped.role };
  const same = calledSo(name, before) ?? { id: slug(name), name, spellings: [], body: null };
  own.set(same.id, { ...same, role });
  return { speaker: same.id, speakerRole: role };
}

/** @param known speakers of the database; @param isProposal leaves out claims that were not confirmed. */
export function readForm(
  form: HTMLFormElement,
  { report, speakers }: Proposal,
  known: readonly Speaker[],
  isProposal: boolean,
): Draft {
  const data = new FormData(form);
  const read: Read = (name) => String(data.get(name) ?? "").trim();
  const own = new Map<string, object>();
  const claims = report.claims.flatMap((claim, at) => {
    const field = (name: string) => read(nameOf(at, name));
    if (isProposal && field("confirmed") === "") return [];
    const asOf = orNull(field("asOf"));
    const isSameDay = asOf === claim.asOf;
    return [
      {
        ...claim,
        measure: field("measure"),
        words: field("words"),
        hedge: field("hedge"),
        min: readNumber(field("min")),
        max: readNumber(field("max")),
        unit: field("unit"),
        who: field("who"),
        place: field("place"),
        scope: field("scope"),
        periodFrom: orNull(field("periodFrom")),
        periodTo: orNull(field("periodTo")),
        asOf,
        asOfPrecision: isSameDay ? claim.asOfPrecision : asOf && "day",
        ...speakerOf(field("speaker"), field("speakerRole"), known, speakers, own),
        statement: field("statement"),
        selector: { ...claim.selector, exact: field("exact") },
        note: orNull(field("note")),
      },
    ];
  });
  return { report: { ...readReport(read, report), claims }, speakers: [...own.values()] };
}

function readReport(read: Read, report: OwnReport): object {
  const outlet = read("outlet");
  const agency = orNull(read("agency"));
  const published = orNull(read("published"));
  const isSameDay = published === report.published;
  const wasPlain = report.wording === report.outlet || report.wording === report.agency;
  return {
    ...report,
    outlet,
    agency,
    wording: wasPlain ? (agency ?? outlet) : report.wording,
    headline: read("headline"),
    url: orNull(read("url")),
    published,
    publishedPrecision: isSameDay ? report.publishedPrecision : published && "day",
    language: read("language"),
    note: orNull(read("note")),
  };
}
