/**
 * The one door through which a reader's own reports come in, whether from JSON, CSV, a form or the command line: first the
 * schema of data/, then its rules between fields, then what only a collection can break.
 */
import validateSchema from "virtual:own-reports";
import { schemaProblems } from "../../scripts/data/explain.mjs";
import { claimMistakes } from "../../scripts/data/rules/claim.mjs";
import type { Speaker } from "../types/database.ts";
import type { Lists, OwnFile, OwnReport } from "./own.ts";
import type { Problem } from "./problem.ts";

/** A mistake and the place it was made, as a JSON pointer into the file. */
export interface Fault {
  readonly pointer: string;
  readonly record: Problem;
  readonly field: string;
  readonly problem: Problem;
}

type Steps = readonly string[];

/** "/reports/3/claims/2" -> "reports", "3", "claims", "2". */
export const stepsOf = (pointer: string): Steps => pointer.split("/").slice(1);

/** By its id, or by its place where the id is nothing that could be printed: a file may hold {"toString": ""} there. */
const named = (id: unknown, at: string): string =>
  typeof id === "string" || typeof id === "number" ? `${id}` : `${Number(at) + 1}`;

/** What people call the thing a pointer leads to. */
function recordAt(file: unknown, [list = "", at, inner, claim]: Steps): Problem {
  const entry = (file as Record<string, Record<string, unknown>[]>)?.[list]?.[Number(at)] as
    | { id?: unknown; claims?: { id?: unknown }[] }
    | undefined;
  if (at === undefined) return ["recordFile"];
  if (list === "speakers") return ["recordSpeaker", named(entry?.id, at)];
  if (list !== "reports") return ["recordEntry", list, `${Number(at) + 1}`];
  if (inner === "claims" && claim !== undefined)
    return ["claimId", named(entry?.claims?.[Number(claim)]?.id, claim)];
  return ["recordReport", named(entry?.id, at)];
}

/** How many steps of a pointer name the record itself. */
function depthOf([list, at, inner, claim]: Steps): number {
  if (list === "reports" && inner === "claims" && claim !== undefined) return 4;
  return at === undefined ? 0 : 2;
}

function schemaFaults(file: unknown): Fault[] {
  if (validateSchema(file)) return [];
  return schemaProblems(validateSchema.errors ?? []).map(({ pointer, extra, problem }) => {
    const steps = stepsOf(pointer);
    const field = [...steps.slice(depthOf(steps)), ...(extra === undefined ? [] : [extra])].join(".");
    return {
      pointer: extra === undefined ? pointer : `${pointer}/${extra}`,
      record: recordAt(file, steps),
      field,
      problem,
    };
  });
}

function reportFaults(report: OwnReport, at: number, taken: ReadonlySet<string>): Fault[] {
  const pointer = `/reports/${at}`;
  const fault = (field: string, ...problem: Problem): Fault => ({
    pointer: `${pointer}/${field}`,
    record: ["recordReport", report.id],
    field,
    problem,
  });
  const faults: Fault[] = [];
  if (!report.id.startsWith("own-")) faults.push(fault("id", "problemOwnId", report.id));
  if (taken.has(report.id)) faults.push(fault("id", "problemTwice", report.id));
  if ((report.published === null) !== (report.publishedPrecision === null))
    faults.push(fault("publishedPrecision", "problemPrecision"));
  return faults;
}

function claimFaults(report: OwnReport, at: number, lists: Lists, broken: Broken): Fault[] {
  const ids = new Set<string>();
  return report.claims.flatMap((claim, index) => {
    if (broken.has(`/reports/${at}/claims/${index}`)) return [];
    const wrong: [string, Problem][] = claimMistakes(claim, report, lists);
    if (report.id && !claim.id.startsWith(`${report.id}-`))
      wrong.push(["id", ["problemClaimOf", claim.id, report.id]]);
    if (ids.has(claim.id)) wrong.push(["id", ["problemTwice", claim.id]]);
    ids.add(claim.id);
    return wrong.map(([field, problem]) => ({
      pointer: `/reports/${at}/claims/${index}/${field.replaceAll(".", "/")}`,
      record: ["claimId", claim.id],
      field,
      problem,
    }));
  });
}

/** A speaker whom the shipped database knows is that one: the same id for somebody else would change what it says. */
function speakerFaults(speakers: readonly Speaker[], { speakers: known }: Lists): Fault[] {
  const seen = new Set<string>();
  return speakers.flatMap(({ id, name, role }, at) => {
    const same = known.get(id);
    const wrong: Problem[] = [];
    if (seen.has(id)) wrong.push(["problemTwice", id]);
    if (same && (same.name !== name || same.role !== role))
      wrong.push(["problemOtherSpeaker", id, same.name, { field: "speakerRole", value: same.role }]);
    seen.add(id);
    return wrong.map((problem) => ({
      pointer: `/speakers/${at}/id`,
      record: ["recordSpeaker", id],
      field: "id",
      problem,
    }));
  });
}

/** Places whose shape does not hold: what stands there is not looked at any further. */
type Broken = ReadonlySet<string>;

/** "/reports/3/claims/2" and "/reports/3": the record a fault belongs to. */
function brokenOf(faults: readonly Fault[]): Broken {
  return new Set(
    faults.map(({ pointer }) =>
      pointer
        .split("/")
        .slice(0, depthOf(stepsOf(pointer)) + 1)
        .join("/"),
    ),
  );
}

/** Its claims can be judged all the same, without what they would be held to. */
const withoutFacts = (report: OwnReport): OwnReport => ({
  ...report,
  id: typeof report.id === "string" ? report.id : "",
  agency: null,
  published: null,
  publishedPrecision: null,
});

function crossFaults(file: OwnFile, lists: Lists, broken: Broken): Fault[] {
  const own = (file.speakers ?? []).filter((_, at) => !broken.has(`/speakers/${at}`));
  const speakers = new Map([...own.map((speaker) => [speaker.id, speaker] as const), ...lists.speakers]);
  const taken = new Set<string>();
  const faults = file.reports.flatMap((report, at) => {
    const isBroken = broken.has(`/reports/${at}`);
    if (isBroken && !Array.isArray(report?.claims)) return [];
    const found = isBroken ? [] : reportFaults(report, at, taken);
    taken.add(report.id);
    const judged = isBroken ? withoutFacts(report) : report;
    return [...found, ...claimFaults(judged, at, { ...lists, speakers }, broken)];
  });
  return [...(broken.size > 0 ? [] : speakerFaults(own, lists)), ...faults];
}

const hasReports = (file: unknown): file is OwnFile =>
  typeof file === "object" &&
  file !== null &&
  "reports" in file &&
  Array.isArray(file.reports) &&
  (!("speakers" in file) || Array.isArray(file.speakers));

/** Everything wrong with the file; empty exactly when it may be stored. The rules rely on shapes: they see only what the schema takes. */
export function faultsOf(file: unknown, lists: Lists): Fault[] {
  const wrong = schemaFaults(file);
  return hasReports(file) ? [...wrong, ...crossFaults(file, lists, brokenOf(wrong))] : wrong;
}
