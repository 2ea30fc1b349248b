/** The words that made this figure answer this question. */
import type { Why as Part } from "../types/findings.ts";
import { type MessageKey, t } from "../voice/text.ts";

const ROLES: Readonly<Record<Part["role"], MessageKey>> = {
  who: "whyWho",
  event: "whyEvent",
  place: "whyPlace",
  time: "whyTime",
  unit: "whyUnit",
  carried: "whyCarried",
};

export function Why({ why }: { why: readonly Part[] }) {
  if (why.length === 0) return null;
  return (
    <details class="fold why">
      <summary>{t("whyHeading")}</summary>
      <ul>
        {why.map(({ role, words }) => (
          <li key={`${role} ${words}`}>{t("whyPart", t(ROLES[role]), words)}</li>
        ))}
      </ul>
    </details>
  );
}
