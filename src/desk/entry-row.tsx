/** One figure of the sheet: where it stands, what was reported, and what the fact-checker says of it. */
import { NoAnswer } from "../app/no-answer.tsx";
import type { AskedLists } from "../app/use-lists.ts";
import { originsOf, reportCount } from "../model/origins.ts";
import { tellingsOf } from "../model/tellings.ts";
import type { Row } from "../sheet/bring.ts";
import { type Entry, type Sheet, TICKS, type Tick } from "../sheet/sheet.ts";
import { shownOf } from "../sheet/shown.ts";
import type { Correction, Figure } from "../types/findings.ts";
import { CorrectForm } from "../view/correct-form.tsx";
import { EntryItem } from "../view/entry-item.tsx";
import { Excerpt } from "../view/excerpt.tsx";
import { aloneWords, questionOf } from "../voice/entry.ts";
import { originsWords } from "../voice/origin.ts";
import { pageFacts } from "../voice/page-facts.ts";
import { plural, t } from "../voice/text.ts";
import { changedWords, correctionWords, presenceWords, tickWords } from "../voice/tick.ts";
import { useNote } from "./use-note.ts";

interface Props {
  readonly row: Row;
  readonly sheet: Sheet;
  readonly asked: AskedLists;
  readonly onChange: (entry: Entry) => void;
  readonly onCorrect: (row: Row, correction: Correction | null) => Promise<void>;
}

function Ticks({ entry, onTick }: { entry: Entry; onTick: (tick: Tick) => void }) {
  return (
    <fieldset class="choices">
      <legend class="for-readers">{t("tickLegend", entry.item.figure.exact)}</legend>
      {TICKS.map((tick) => (
        <label key={tick} class="tick">
          <input
            type="radio"
            name={`tick-${entry.id}`}
            value={tick}
            checked={entry.tick === tick}
            onChange={() => onTick(tick)}
          />
          <span>{tickWords(tick)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Reports({ figure, sheet }: { figure: Figure; sheet: Sheet }) {
  const tellings = tellingsOf(figure, sheet);
  if (tellings.length === 0) return <p>{aloneWords()}</p>;
  return (
    <details class="fold">
      <summary>{plural("reportCount", reportCount(tellings))}</summary>
      <p>{originsWords(originsOf(tellings), reportCount(tellings), sheet.speakers)}</p>
      <ol class="reports">
        {tellings.map((telling) => (
          <EntryItem key={telling.claim.id} telling={telling} figure={figure} tables={sheet} hedge={null} />
        ))}
      </ol>
    </details>
  );
}

function Correct({ row, asked, onCorrect }: Pick<Props, "row" | "asked" | "onCorrect">) {
  const { entry } = row;
  const { lists, isUnanswered, ask } = asked;
  return (
    <details class="fold correct">
      <summary>{t("correctHeading")}</summary>
      <p class="quiet">{t("correctLead")}</p>
      {isUnanswered && <NoAnswer onAgain={ask} />}
      {lists && (
        <CorrectForm
          key={JSON.stringify(entry.correction)}
          figure={shownOf(row).figure}
          lists={lists}
          onApply={(correction) => void onCorrect(row, correction)}
        />
      )}
      {entry.correction && (
        <button type="button" class="link" onClick={() => void onCorrect(row, null)}>
          {t("correctUndo")}
        </button>
      )}
    </details>
  );
}

export function EntryRow({ row, sheet, asked, onChange, onCorrect }: Props) {
  const { entry, presence, now } = row;
  const { note, type, keep } = useNote(entry, onChange);
  const { figure } = shownOf(row);
  const status = [presenceWords(presence), changedWords(entry)].filter(Boolean).join(" · ");
  const correction = correctionWords(row, sheet);
  return (
    <li class={`entry ${entry.tick} ${presence ?? ""}`}>
      <blockquote dir="auto">
        <Excerpt {...entry.item} />
      </blockquote>
      {presence === "changed" && now && (
        <blockquote class="now" dir="auto">
          <span class="quiet">{t("nowReads")} </span>
          <Excerpt {...now} />
        </blockquote>
      )}
      <p class="question">{questionOf(figure, sheet)}</p>
      <p class="quiet">{pageFacts(figure, sheet.speakers)}</p>
      {status && <p class="status">{status}</p>}
      {correction && <p class="remark">{correction}</p>}
      <Ticks entry={entry} onTick={(tick) => onChange({ ...entry, tick, note })} />
      <label class="note">
        <span>{t("fieldNote")}</span>
        <textarea
          rows={2}
          dir="auto"
          value={note}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={keep}
        />
      </label>
      <Reports figure={figure} sheet={sheet} />
      <Correct row={row} asked={asked} onCorrect={onCorrect} />
    </li>
  );
}
