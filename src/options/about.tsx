/** What the extension carries: its version, and what its database holds. */
import { useEffect, useState } from "preact/hooks";
import { askCoverage } from "../app/tab.ts";
import { browser } from "../browser.ts";
import type { Coverage } from "../types/findings.ts";
import { CoverageRows } from "../view/coverage-fold.tsx";
import { coverageWords } from "../voice/entry.ts";
import { t } from "../voice/text.ts";

export function About() {
  const [coverage, setCoverage] = useState<Coverage | null>(null);
  useEffect(() => void askCoverage().then(setCoverage), []);
  return (
    <section class="about">
      <h2>{t("aboutHeading")}</h2>
      <dl class="facts-list">
        <div>
          <dt>{t("aboutExtension")}</dt>
          <dd>
            <bdi>{browser.runtime.getManifest().version}</bdi>
          </dd>
        </div>
        {coverage && <CoverageRows coverage={coverage} />}
      </dl>
      <p>
        {coverage && `${coverageWords(coverage)} `}
        {t("notComplete")}
      </p>
      <p class="quiet">{t("aboutSync")}</p>
    </section>
  );
}
