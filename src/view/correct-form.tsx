/** What a reader says a figure is: the question it answers, over what time, of which day, on whose word. */
import { useId } from "preact/hooks";
import type { ChoiceLists } from "../messages.ts";
import type { Scope } from "../types/database.ts";
import type { Correction, Figure } from "../types/findings.ts";
import { questionWords } from "../voice/entry.ts";
import { scopeWords } from "../voice/range.ts";
import { t } from "../voice/text.ts";

export const SCOPES: readonly Scope[] = ["level", "event", "total"];

interface Props {
  readonly figure: Figure;
  readonly lists: ChoiceLists;
  readonly onApply: (correction: Correction) => void;
}

/** A name as it is known, or as it was typed. */
function speakerOf(typed: string, { speakers }: ChoiceLists): string | null {
  const name = typed.trim();
  if (!name) return null;
  return speakers.find((speaker) => speaker.name === name || speaker.id === name)?.id ?? name;
}

const field = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? "");

export function CorrectForm({ figure, lists, onApply }: Props) {
  const names = useId();
  const speaker = lists.speakers.find(({ id }) => id === figure.speaker)?.name ?? figure.speaker ?? "";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    onApply({
      measure: field(form, "measure"),
      scope: field(form, "scope") as Scope,
      asOf: field(form, "asOf") || null,
      speaker: speakerOf(field(form, "speaker"), lists),
    });
  };
  return (
    <form class="form" onSubmit={submit}>
      <label>
        <span>{t("filterMeasure")}</span>
        <select name="measure">
          {lists.measures.map(({ id, question }) => (
            <option key={id} value={id} selected={id === figure.measure}>
              {questionWords(id, question)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t("fieldScope")}</span>
        <select name="scope">
          {SCOPES.map((scope) => (
            <option key={scope} value={scope} selected={scope === figure.scope}>
              {scopeWords(scope)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t("pageDayLabel")}</span>
        <input type="date" name="asOf" defaultValue={figure.asOf ?? ""} />
      </label>
      <label>
        <span>{t("pageSpeakerLabel")}</span>
        <input name="speaker" list={names} defaultValue={speaker} dir="auto" />
      </label>
      <datalist id={names}>
        {lists.speakers.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <button type="submit" class="button">
        {t("correctApply")}
      </button>
    </form>
  );
}
