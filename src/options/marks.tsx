/** How marked figures look on a page. */
import { type ChangeSettings, useChange } from "../app/use-change.ts";
import { LOOKS, type Look, type Settings } from "../settings.ts";
import { type MessageKey, t } from "../voice/text.ts";

interface Props {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

const WORDS: Readonly<Record<Look, MessageKey>> = {
  both: "lookBoth",
  line: "lookLine",
  tint: "lookTint",
  strong: "lookStrong",
};

export function Marks({ settings, onChange }: Props) {
  const { said, change } = useChange(onChange);
  return (
    <section>
      <h2>{t("marksHeading")}</h2>
      <fieldset class="choices">
        <legend class="for-readers">{t("marksHeading")}</legend>
        {LOOKS.map((look) => (
          <label key={look} class="tick">
            <input
              type="radio"
              name="look"
              checked={settings.look === look}
              onChange={() => change((now) => ({ ...now, look }))}
            />
            <span class={`sample ${look}`}>{t(WORDS[look])}</span>
          </label>
        ))}
      </fieldset>
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.hidden}
          onChange={(event) => {
            const hidden = event.currentTarget.checked;
            change((now) => ({ ...now, hidden }));
          }}
        />
        <span>{t("marksHide")}</span>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.off}
          onChange={(event) => {
            const off = event.currentTarget.checked;
            change((now) => ({ ...now, off }));
          }}
        />
        <span>{t("allSwitchOff")}</span>
      </label>
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}
