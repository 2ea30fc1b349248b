/** The keyboard shortcuts, and where to change them. */
import { t } from "../voice/text.ts";
import { openShortcutSettings, type Shortcut } from "./shortcuts-of.ts";

export function Shortcuts({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t("shortcutsHeading")}</summary>
      <dl class="shortcuts">
        {shortcuts.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : t("shortcutNone")}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={() => void openShortcutSettings()}>
        {t("shortcutsChange")}
      </button>
    </details>
  );
}
