/** What the extension carries: its version, the database's, reports, outlets and dates. */
import { useEffect, useState } from "preact/hooks";
import { askCoverage } from "../app/tab.ts";
import { browser } from "../browser.ts";
import type { Coverage } from "../types/findings.ts";
import { coverageWords } from "../voice/entry.ts";
import { formatNumber, t } from "../voice/text.ts";

export function About() {
  const [coverage, setCoverage] = useState<Coverage | null>(null);
  useEffect(() => void askCoverage().then(setCoverage), []);
  const rows: [string, string][] = [
    [t("aboutExtension"), browser.runtime.getManifest().version],
    ...(coverage
      ? ([
          [t("aboutDatabase"), coverage.version],
          [t("aboutReports"), formatNumber(coverage.reports)],
          [t("aboutOutlets"), formatNumber(coverage.outlets)],
        ] as [string, string][])
      : []),
  ];
  return (
    <section class="about">
      <h2>{t("aboutHeading")}</h2>
      <dl class="facts-list">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {coverage && `${coverageWords(coverage)} `}
        {t("notComplete")}
      </p>
      <p class="quiet">{t("aboutSync")}</p>
    </section>
  );
}
