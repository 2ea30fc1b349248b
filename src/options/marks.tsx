/** How marked figures look on a page. */
import { type Change, LOOKS, type Look, type Settings } from "../settings.ts";
import { type MessageKey, t } from "../voice/text.ts";

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Change) => void;
}

const WORDS: Readonly<Record<Look, MessageKey>> = {
  both: "lookBoth",
  line: "lookLine",
  tint: "lookTint",
  strong: "lookStrong",
};

export function Marks({ settings, onChange }: Props) {
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
              onChange={() => onChange((now) => ({ ...now, look }))}
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
            onChange((now) => ({ ...now, hidden }));
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
            onChange((now) => ({ ...now, off }));
          }}
        />
        <span>{t("allSwitchOff")}</span>
      </label>
    </section>
  );
}
