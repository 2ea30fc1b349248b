/** A view of one sentence: why there is no list, and what can be done. */
import { type MessageKey, t } from "../voice/text.ts";
import { Heading } from "./heading.tsx";

interface Props {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly action?: { readonly label: MessageKey; readonly run: () => void };
}

export function Notice({ title, text, action }: Props) {
  return (
    <>
      <Heading key={title}>{t(title)}</Heading>
      <p class="lead">{t(text)}</p>
      {action && (
        <button type="button" class="button" onClick={action.run}>
          {t(action.label)}
        </button>
      )}
    </>
  );
}
