/** Copies one claim as a citation, and says that it did. */
import { useState } from "preact/hooks";
import { citeMarkdown, citePlain } from "../export/cite.ts";
import type { Tables, Telling } from "../model/tellings.ts";
import type { Figure } from "../types/findings.ts";
import { t } from "../voice/text.ts";
import { Icon } from "./icons.tsx";
import { copy } from "./save.ts";

interface Props {
  readonly telling: Telling;
  readonly figure: Figure;
  readonly tables: Tables;
}

export function Cite({ telling, figure, tables }: Props) {
  const [said, setSaid] = useState("");
  const run = async (make: typeof citePlain) => {
    setSaid("");
    setSaid(t((await copy(make(telling, figure, tables))) ? "copied" : "notCopied"));
  };
  const { id } = telling.claim;
  return (
    <span class="links cite">
      <button type="button" class="link" aria-label={t("citeClaim", id)} onClick={() => run(citePlain)}>
        <Icon name="copy" />
        {t("cite")}
      </button>
      <button
        type="button"
        class="link"
        aria-label={t("citeClaimMarkdown", id)}
        onClick={() => run(citeMarkdown)}
      >
        <Icon name="copy" />
        {t("citeMarkdown")}
      </button>
      <bdi class="claim-id">{id}</bdi>
      <span role="status" class="said">
        {said}
      </span>
    </span>
  );
}
