/** The way a report's words took, from its publisher back to the speaker. */
import { t } from "../voice/text.ts";

export function Lineage({ steps }: { steps: readonly string[] }) {
  return (
    <span class="lineage">
      {steps.map((step, at) => (
        <span key={`${at} ${step}`}>
          {at > 0 && (
            <>
              <span class="arrow" aria-hidden="true">
                {t("lineageArrow")}
              </span>
              <span class="for-readers">{t("lineageFrom")} </span>
            </>
          )}
          <bdi>{step}</bdi>{" "}
        </span>
      ))}
    </span>
  );
}
