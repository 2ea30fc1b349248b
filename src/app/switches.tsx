/** What can be switched off, each with one click: the marks, this site, everything. And the way to the panel. */
import { isOffOn, type Settings, siteState, withSite } from "../settings.ts";
import { Icon } from "../view/icons.tsx";
import { t } from "../voice/text.ts";
import { type ChangeSettings, useChange } from "./use-change.ts";

interface Props {
  readonly settings: Settings;
  readonly host: string | null;
  readonly onSettings: ChangeSettings;
  readonly onPanel: (() => void) | undefined;
}

export function Switches({ settings, host, onSettings, onPanel }: Props) {
  const { off, hidden } = settings;
  const { said, change } = useChange(onSettings);
  const isSiteOff = host !== null && siteState(settings, host) === "off";
  const isOff = host === null ? off : isOffOn(settings, host);
  return (
    <>
      <p class="links switches">
        {!isOff && (
          <button type="button" class="link" onClick={() => change((now) => ({ ...now, hidden: !hidden }))}>
            {t(hidden ? "marksShow" : "marksHide")}
          </button>
        )}
        {host !== null && !off && (
          <button
            type="button"
            class="link"
            onClick={() => change((now) => withSite(now, host, isSiteOff ? "on" : "off"))}
          >
            {t(isSiteOff ? "siteSwitchOn" : "siteSwitchOff", host)}
          </button>
        )}
        <button type="button" class="link" onClick={() => change((now) => ({ ...now, off: !off }))}>
          {t(off ? "allSwitchOn" : "allSwitchOff")}
        </button>
        {onPanel && (
          <button type="button" class="link" onClick={onPanel}>
            <Icon name="panel" />
            {t("panelOpen")}
          </button>
        )}
      </p>
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}
