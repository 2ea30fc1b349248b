// @vitest-environment jsdom
/** What a report held and no field of the form shows is still there after it was mended. */
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import type { OwnRecord } from "../../src/reports/own.ts";
import type { Speaker } from "../../src/types/database.ts";
import { browser } from "../fake-browser.ts";
import { lists, soundClaim, soundReport } from "../reports/made.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));
const choices = { measures: [...lists.measures.values()], speakers: [...lists.speakers.values()] };
vi.mock("../../src/forms/shipped.ts", () => ({ shippedLists: () => choices, shippedReports: () => [] }));

const { ReportForm } = await import("../../src/forms/report-form.tsx");

const JANE: Speaker = { id: "jane", name: "Jane Doe", body: "MSF", spellings: ["J. Doe"], role: "aid" };

const proposal = {
  report: {
    ...soundReport(),
    claims: [{ ...soundClaim(), speaker: "jane", speakerRole: "aid" }],
  },
  speakers: [JANE],
};

afterEach(() => render(null, document.body));

async function mended(values: Readonly<Record<string, string>>): Promise<OwnRecord> {
  const onSave = vi.fn(async (_: OwnRecord) => "");
  render(
    <ReportForm proposal={proposal} lists={choices} isProposal={false} onSave={onSave} />,
    document.body,
  );
  for (const [name, value] of Object.entries(values))
    (document.querySelector(`[name="${name}"]`) as HTMLInputElement).value = value;
  document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  await vi.waitFor(() => expect(onSave).toHaveBeenCalled());
  return onSave.mock.calls[0]?.[0] as OwnRecord;
}

test("an own speaker keeps body and spellings", async () => {
  const { report, speakers } = await mended({ headline: "Mended" });
  expect(report.headline).toBe("Mended");
  expect(report.claims[0]?.speaker).toBe("jane");
  expect(speakers).toEqual([JANE]);
});

test("so do they under a role that was mended", async () => {
  const { report, speakers } = await mended({ "claims.0.speakerRole": "un" });
  expect(report.claims[0]?.speakerRole).toBe("un");
  expect(speakers).toEqual([{ ...JANE, role: "un" }]);
});

test("another name is another speaker, and one whom the database knows is that one", async () => {
  const other = await mended({ "claims.0.speaker": "A nurse" });
  expect(other.speakers).toEqual([
    { id: "a-nurse", name: "A nurse", body: null, spellings: [], role: "aid" },
  ]);
  const known = await mended({ "claims.0.speaker": "Mustafa Bali" });
  expect([known.report.claims[0]?.speaker, known.speakers]).toEqual(["mustafa-bali", []]);
});
