/** A button that has to be pressed twice: what it does cannot be taken back. */
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../voice/text.ts";

interface Props {
  readonly label: string;
  /** What is lost by it, where the label does not say so. */
  readonly what?: string;
  readonly onSure: () => void;
}

export function Sure({ label, what = label, onSure }: Props) {
  const [isAsking, setAsking] = useState(false);
  const isPressed = useRef(false);
  const next = useRef<HTMLButtonElement>(null);
  // The pressed button is gone: who works by keys goes on where the question is, on the answer that changes nothing.
  useEffect(() => {
    if (isPressed.current) next.current?.focus();
  }, [isAsking]);
  const ask = (is: boolean) => {
    isPressed.current = true;
    setAsking(is);
  };
  if (!isAsking)
    return (
      <button type="button" class="link" ref={next} onClick={() => ask(true)}>
        {label}
      </button>
    );
  const yes = () => {
    ask(false);
    onSure();
  };
  return (
    <span class="sure">
      <button type="button" class="button" onClick={yes}>
        {t("sureYes", what)}
      </button>{" "}
      <button type="button" class="link" ref={next} onClick={() => ask(false)}>
        {t("sureNo")}
      </button>
    </span>
  );
}
