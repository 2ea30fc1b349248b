/** A button that has to be pressed twice: what it does cannot be taken back. */
import { useState } from "preact/hooks";
import { t } from "../voice/text.ts";

interface Props {
  readonly label: string;
  /** What is lost by it, where the label does not say so. */
  readonly what?: string;
  readonly onSure: () => void;
}

export function Sure({ label, what = label, onSure }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="link" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  const yes = () => {
    setAsking(false);
    onSure();
  };
  return (
    <span class="sure">
      <button type="button" class="button" onClick={yes}>
        {t("sureYes", what)}
      </button>{" "}
      <button type="button" class="link" onClick={() => setAsking(false)}>
        {t("sureNo")}
      </button>
    </span>
  );
}
