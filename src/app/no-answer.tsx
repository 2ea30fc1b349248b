/** The background did not answer, as when it is just being updated: that is said, and the reader may ask once more. */
import { t } from "../voice/text.ts";

export function NoAnswer({ onAgain }: { onAgain: () => void }) {
  return (
    <p role="alert" class="remark">
      {t("unreachableText")}{" "}
      <button type="button" class="link" onClick={onAgain}>
        {t("tryAgain")}
      </button>
    </p>
  );
}
