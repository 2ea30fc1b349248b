/** What is wrong with a filled-in form, told of what the reader sees there: figures by their words, not by ids. */
import type { Mistake } from "../reports/own.ts";
import type { Problem } from "../reports/problem.ts";
import type { Proposal } from "../reports/propose.ts";
import { type Fault, stepsOf } from "../reports/validate.ts";
import type { Draft } from "./form-data.ts";

/** A new speaker is no record of its own in the form: these two of a claim's fields make one. */
const SPEAKER_FIELDS: Readonly<Record<string, string>> = { role: "speakerRole" };
const SPEAKER_FIELD = "speaker";

/** A claim goes by the words at the head of its part of the form, even when others were typed since. */
function recordOf(fault: Fault, { report }: Draft, proposal: Proposal): Problem {
  const [, , inner, at] = stepsOf(fault.pointer);
  const id = inner === "claims" && at !== undefined && (report.claims as { id: unknown }[])[Number(at)]?.id;
  const claim = proposal.report.claims.find((one) => one.id === id);
  return claim ? ["reportedWords", claim.words] : ["recordThis"];
}

export function formMistake(fault: Fault, draft: Draft, proposal: Proposal): Mistake {
  const isSpeaker = stepsOf(fault.pointer)[0] === "speakers";
  return {
    line: null,
    record: isSpeaker ? fault.record : recordOf(fault, draft, proposal),
    field: isSpeaker ? (SPEAKER_FIELDS[fault.field] ?? SPEAKER_FIELD) : fault.field,
    problem: fault.problem,
  };
}
