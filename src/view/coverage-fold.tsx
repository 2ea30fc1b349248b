/** What the database holds: how many, of whom, of when. */
import type { Coverage } from "../types/findings.ts";
import { coverageDates } from "../voice/entry.ts";
import { formatNumber, type MessageKey, t } from "../voice/text.ts";

const COUNTS = [
  ["coverageOutlets", "outlets"],
  ["coverageCountries", "countries"],
  ["coverageLanguages", "languages"],
  ["coverageSpeakers", "speakers"],
] as const satisfies readonly (readonly [MessageKey, keyof Coverage])[];

/** Rows of a definition list. */
export function CoverageRows({ coverage }: { coverage: Coverage }) {
  const rows: (readonly [MessageKey, string | null])[] = [
    ...COUNTS.map(([label, key]) => [label, formatNumber(coverage[key])] as const),
    ["coverageDates", coverageDates(coverage)],
    ["coverageVersion", coverage.version],
  ];
  return rows.map(
    ([label, value]) =>
      value && (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ),
  );
}

export function CoverageFold({ coverage }: { coverage: Coverage }) {
  return (
    <details class="fold">
      <summary>{t("coverageHeading")}</summary>
      <dl class="facts-list">
        <CoverageRows coverage={coverage} />
      </dl>
    </details>
  );
}
