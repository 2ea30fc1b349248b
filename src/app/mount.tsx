/** Draws popup and panel: finds the tab, asks it, shows the answer, and acts on what the reader does with it. */
import { render } from "preact";
import { openPanel } from "../open-panel.ts";
import { type Change, changeSettings, readSettings } from "../settings.ts";
import { pageLanguage, t } from "../voice/text.ts";
import { App, type Props } from "./app.tsx";
import { BesidePage } from "./beside.ts";
import { note, type Saying, withNotes } from "./notes.ts";
import { openDesk } from "./open-desk.ts";
import { painted } from "./painted.ts";
import { readShortcuts } from "./shortcuts-of.ts";
import { readSite } from "./site.ts";
import { askCoverage, checkTab, type Outcome, reloadTab, showOnPage, type Tab } from "./tab.ts";

export interface Door {
  readonly findTab: () => Promise<Tab | null>;
  /** The popup's press of the button allows reading any page; the panel only asks. */
  readonly mayRead: boolean;
  readonly isPanel: boolean;
  readonly onReloaded: () => void;
}

/** Stands in the timings of the page, where the test of the first paint reads it. */
const DRAWN = "oww-drawn";

/** What stands around the answer of the page. */
type Surroundings = Pick<Props, "site" | "coverage" | "settings" | "shortcuts" | "notes">;

const NOT_YET: Surroundings = { site: null, coverage: null, settings: null, shortcuts: [], notes: new Map() };

const NOT_READABLE: Outcome = { kind: "not-readable" };

/** Returns what draws again. Of two drawings under way, the later wins: tabs change faster than pages answer. */
export function mount(root: HTMLElement, door: Door): () => Promise<void> {
  let latest = 0;
  let surroundings: Surroundings | null = null;
  let pointed: number | null = null;
  let showAgain = () => {};
  const beside = new BesidePage((figure) => {
    if (figure === pointed) return;
    pointed = figure;
    showAgain();
  });
  Object.assign(document.documentElement, pageLanguage());
  document.title = t("extensionName");

  async function draw(mayRead = door.mayRead): Promise<void> {
    const mine = ++latest;
    const tab = await door.findTab();
    const outcome = tab ? await checkTab(tab, mayRead, door.isPanel) : NOT_READABLE;
    const report = outcome.kind === "report" ? outcome.report : null;
    const url = outcome.kind === "not-readable" ? null : (report?.url ?? tab?.url ?? null);
    if (mine !== latest) return;
    // The figures are what the reader waits for. What stands below them is asked for when they are on the screen: a browser
    // takes some ten milliseconds to make ready each part of its API that is touched for the first time.
    if (report) {
      show(tab, outcome, surroundings ?? NOT_YET);
      await painted();
      if (mine !== latest) return;
    }
    // A popup closes before the pointer can reach the page.
    if (door.isPanel) beside.to(report ? tab : null);
    const [coverage, site, settings, shortcuts] = await Promise.all([
      report?.coverage ?? askCoverage(),
      readSite(url),
      readSettings(),
      readShortcuts(),
    ]);
    if (mine !== latest) return;
    surroundings = { coverage, site, settings, shortcuts, notes: NOT_YET.notes };
    show(tab, outcome, surroundings);
    // What was noted of the page comes last: it must not hold up what the page says.
    const noted = tab && outcome.kind === "report" ? await withNotes(tab, outcome.report) : null;
    if (mine !== latest || outcome.kind !== "report" || !noted || noted.notes.size === 0) return;
    surroundings = { ...surroundings, notes: noted.notes };
    show(tab, { ...outcome, report: noted.report }, surroundings);
  }

  function show(tab: Tab | null, outcome: Outcome, around: Surroundings): void {
    showAgain = () => show(tab, outcome, around);
    const reload = async () => {
      if (tab) await reloadTab(tab);
      door.onReloaded();
    };
    const change = async (wanted: Change) => {
      await changeSettings(wanted);
      void draw();
    };
    const say = async (figure: number, saying: Saying) => {
      if (!tab || outcome.kind !== "report" || !(await note(tab, figure, saying))) return false;
      await draw();
      return true;
    };
    render(
      <App
        outcome={outcome}
        {...around}
        onSay={say}
        onDesk={(what) => void openDesk(what, tab).then(door.onReloaded)}
        onCheck={() => void draw(true)}
        onReload={() => void reload()}
        onShow={async (id) => tab !== null && showOnPage(tab, id)}
        pointed={pointed}
        onLight={(id) => tab && beside.light(tab, id)}
        onSettings={change}
        {...(!door.isPanel && { onPanel: () => tab && void openPanel(tab.windowId).then(() => close()) })}
      />,
      root,
    );
    if (performance.getEntriesByName(DRAWN).length === 0) performance.mark(DRAWN);
  }

  render(
    <p role="status" class="waiting">
      {t("popupLoading")}
    </p>,
    root,
  );
  return draw;
}
