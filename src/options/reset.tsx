/** Settings as they were at first. Own reports and check sheets are work, not settings, and stay. */
import { useState } from "preact/hooks";
import { Sure } from "../forms/sure.tsx";
import { resetSettings, type Settings } from "../settings.ts";
import { t } from "../voice/text.ts";
import { troubleWords } from "../voice/trouble.ts";

export function Reset({ onReset }: { onReset: (settings: Settings) => void }) {
  const [said, setSaid] = useState("");
  const reset = async () => {
    onReset(await resetSettings());
    return t("resetDone");
  };
  return (
    <section>
      <h2>{t("resetHeading")}</h2>
      <p class="quiet">{t("resetLead")}</p>
      <Sure label={t("resetButton")} onSure={() => void reset().catch(troubleWords).then(setSaid)} />
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}
