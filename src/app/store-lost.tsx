/** Says that the browser threw away what was stored, where the reader looks for it. */
import { useEffect, useState } from "preact/hooks";
import { isStoreLost } from "../store/lost.ts";
import { t } from "../voice/text.ts";

/** `of`: what was read of the store; another reading asks again. */
export function StoreLost({ of }: { of: unknown }) {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    isStoreLost().then(setLost, () => {});
  }, [of]);
  return (
    <p role="alert" class={isLost ? "remark" : undefined}>
      {isLost && t("storeLost")}
    </p>
  );
}
