/** The background did not answer, as when it is just being updated: that is said, and the reader may ask once more. */
import { t } from "../voice/text.ts";

interface Props {
  readonly text?: "unreachableText" | "partlyText";
  readonly onAgain: () => void;
}

export function NoAnswer({ text = "unreachableText", onAgain }: Props) {
  return (
    <p role="alert" class="remark">
      {t(text)}{" "}
      <button type="button" class="link" onClick={onAgain}>
        {t("tryAgain")}
      </button>
    </p>
  );
}
