/** Databases of any size, made of the real one's measures and speakers. */
import type { Claim, Database, Day, Report } from "../../types/database.ts";
import { pick, randomNumbers } from "./random.ts";

const SEED = 2019;
const CLAIMS_A_REPORT = 12;
const FIRST_DAY = Date.UTC(2018, 8, 1);
const DAYS = 210;
const MILLISECONDS_A_DAY = 86_400_000;
const SCOPES = ["level", "event", "total"] as const;

const dayOf = (number: number): Day =>
  new Date(FIRST_DAY + number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

export function generatedDatabase(real: Database, size: number): Database {
  const random = randomNumbers(SEED);
  const reports: Report[] = [];
  const claims: Claim[] = [];
  const [model] = real.reports;
  const [pattern] = real.claims;
  if (!model || !pattern) throw new Error("The database is empty: nothing to make a larger one of.");
  for (let serial = 0; serial < size; serial++) {
    if (serial % CLAIMS_A_REPORT === 0) {
      const id = `g${reports.length}`;
      reports.push({ ...model, id, outlet: `Outlet ${reports.length % 500}`, headline: `Report ${id}` });
    }
    const report = reports.at(-1) as Report;
    const measure = pick(real.measures, random);
    const value = Math.ceil(random() * 60_000);
    claims.push({
      ...pattern,
      id: `${report.id}-${serial}`,
      report: report.id,
      measure: measure.id,
      unit: measure.unit,
      who: measure.who,
      place: measure.place,
      min: value,
      max: value,
      words: String(value),
      scope: pick(SCOPES, random),
      asOf: dayOf(Math.floor(random() * DAYS)),
      speaker: pick(real.speakers, random).id,
      statement: `s-${serial}`,
      selector: {
        exact: `${value} counted ${serial}`,
        prefix: `before ${serial} `,
        suffix: ` after ${serial}`,
      },
    });
  }
  return { ...real, reports, claims };
}
