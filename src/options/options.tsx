/** Everything that can be set, and the reader's own reports. */
import { useEffect, useState } from "preact/hooks";
import { Shortcuts } from "../app/shortcuts.tsx";
import { readShortcuts, type Shortcut } from "../app/shortcuts-of.ts";
import { type Change, changeSettings, onSettings, readSettings, type Settings } from "../settings.ts";
import { t } from "../voice/text.ts";
import { About } from "./about.tsx";
import { Marks } from "./marks.tsx";
import { OwnReports } from "./own-reports.tsx";
import { Reset } from "./reset.tsx";
import { Sites } from "./sites.tsx";

export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const end = new AbortController();
    void readSettings().then(setSettings);
    void readShortcuts().then(setShortcuts);
    onSettings(setSettings, end.signal);
    return () => end.abort();
  }, []);
  if (!settings) return null;
  const change = async (wanted: Change) => {
    try {
      await changeSettings(wanted);
    } finally {
      // Where it could not be stored too: what was pressed shows again what holds.
      setSettings(await readSettings());
    }
  };
  return (
    <main class="page">
      <h1>{t("optionsTitle")}</h1>
      <p class="links">
        <a href="desk.html">{t("sheetsHeading")}</a>
      </p>
      <OwnReports />
      <Sites settings={settings} onChange={change} />
      <Marks settings={settings} onChange={change} />
      <section>
        <Shortcuts shortcuts={shortcuts} />
      </section>
      <About />
      <Reset onReset={setSettings} />
    </main>
  );
}
