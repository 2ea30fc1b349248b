/** Lowest to highest, a row for each scope, with what the row rests on. */
import type { Range } from "../model/range.ts";
import { rangeBasis, rangeDates, rangeWords, scopeWords } from "../voice/range.ts";
import { plural, t } from "../voice/text.ts";

interface Props {
  readonly ranges: readonly Range[];
  /** The card has no room for what was left out. */
  readonly isShort?: boolean;
}

export function RangeTable({ ranges, isShort = false }: Props) {
  if (ranges.length === 0) return null;
  const leftOut = ranges.reduce((sum, { wordsOfOrder }) => sum + wordsOfOrder, 0);
  return (
    <section class="ranges">
      <h2>{t("rangeHeading")}</h2>
      <dl>
        {ranges.map((range) => (
          <div key={range.scope}>
            <dt>{scopeWords(range.scope)}</dt>
            <dd class="range">{rangeWords(range)}</dd>
            <dd class="quiet">
              {rangeDates(range)} · {rangeBasis(range)}
            </dd>
          </div>
        ))}
      </dl>
      {!isShort && leftOut > 0 && <p class="hint">{plural("rangeLeftOut", leftOut)}</p>}
    </section>
  );
}
