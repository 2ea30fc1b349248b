/** Draws popup and panel: finds the tab, asks it, shows the answer, and acts on what the reader does with it. */
import { render } from "preact";
import { openPanel } from "../open-panel.ts";
import { type Change, changeSettings, readSettings } from "../settings.ts";
import { pageLanguage, t } from "../voice/text.ts";
import { App } from "./app.tsx";
import { readShortcuts } from "./shortcuts-of.ts";
import { readSite } from "./site.ts";
import { askCoverage, checkTab, light, type Outcome, reloadTab, showOnPage, type Tab } from "./tab.ts";

export interface Door {
  readonly findTab: () => Promise<Tab | null>;
  /** The popup's press of the button allows reading any page; the panel only asks. */
  readonly mayRead: boolean;
  readonly isPanel: boolean;
  readonly onReloaded: () => void;
}

/** Stands in the timings of the page, where the test of the first paint reads it. */
const DRAWN = "oww-drawn";

const NOT_READABLE: Outcome = { kind: "not-readable" };

/** Returns what draws again. Of two drawings under way, the later wins: tabs change faster than pages answer. */
export function mount(root: HTMLElement, door: Door): () => Promise<void> {
  let latest = 0;
  Object.assign(document.documentElement, pageLanguage());
  document.title = t("extensionName");

  async function draw(mayRead = door.mayRead): Promise<void> {
    const mine = ++latest;
    const tab = await door.findTab();
    const outcome = tab ? await checkTab(tab, mayRead) : NOT_READABLE;
    const report = outcome.kind === "report" ? outcome.report : null;
    const isByItself = outcome.kind === "report" && outcome.isByItself;
    const [coverage, settings, shortcuts, site] = await Promise.all([
      report?.coverage ?? askCoverage(),
      readSettings(),
      readShortcuts(),
      outcome.kind === "not-readable" ? null : readSite(report?.url ?? tab?.url ?? null, isByItself),
    ]);
    if (mine !== latest) return;
    const reload = async () => {
      if (tab) await reloadTab(tab);
      door.onReloaded();
    };
    const change = async (wanted: Change) => {
      await changeSettings(wanted);
      await draw();
    };
    render(
      <App
        outcome={outcome}
        site={site}
        coverage={coverage}
        settings={settings}
        shortcuts={shortcuts}
        onCheck={() => void draw(true)}
        onReload={() => void reload()}
        onShow={async (id) => tab !== null && showOnPage(tab, id)}
        onLight={(id) => tab && void light(tab, id)}
        onSettings={(wanted) => void change(wanted)}
        {...(!door.isPanel && { onPanel: () => tab && void openPanel(tab.windowId).then(() => close()) })}
      />,
      root,
    );
    performance.mark(DRAWN);
  }

  render(<p role="status">{t("popupLoading")}</p>, root);
  return draw;
}
