/** What was read in a text: its figures to choose from, and for every other number why it was compared with nothing. */
import type { Shown } from "../model/reading.ts";
import { questionOf } from "../voice/entry.ts";
import { leftoverWords } from "../voice/leftover.ts";
import { t } from "../voice/text.ts";
import { Excerpt } from "./excerpt.tsx";

interface Props {
  readonly shown: Shown;
  readonly onOpen: (id: number) => void;
}

export function Reading({ shown: { report, leftovers }, onOpen }: Props) {
  const { figures } = report;
  return (
    <div class="reading">
      {figures.length > 0 && (
        <ul class="figures">
          {figures.map((item) => (
            <li key={item.id}>
              <button type="button" class="row" onClick={() => onOpen(item.id)}>
                <Excerpt {...item} />
                <span class="facts">{questionOf(item.figure, report)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {leftovers.length > 0 && (
        <ul class="leftovers">
          {leftovers.map((leftover) => (
            <li key={`${leftover.block} ${leftover.start}`}>{leftoverWords(leftover)}</li>
          ))}
        </ul>
      )}
      {figures.length + leftovers.length === 0 && <p>{t("noNumber")}</p>}
    </div>
  );
}
