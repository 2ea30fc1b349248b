/** Entry of the popup: finds its tab, asks it, draws the answer. */
import { render } from "preact";
import { pageLanguage, t } from "../voice/text.ts";
import { App } from "./app.tsx";
import { readSite } from "./site.ts";
import { askCoverage, checkTab, findTab, reloadTab, showOnPage } from "./tab.ts";

const root = document.getElementById("root") as HTMLElement;
Object.assign(document.documentElement, pageLanguage());
document.title = t("extensionName");

async function draw(): Promise<void> {
  const tab = await findTab(location.search);
  const outcome = tab ? await checkTab(tab) : ({ kind: "not-readable" } as const);
  const reported = outcome.kind === "report" ? outcome.report : null;
  const isByItself = outcome.kind === "report" && outcome.isByItself;
  const coverage = reported?.coverage ?? (await askCoverage());
  const site =
    outcome.kind === "not-readable" ? null : await readSite(reported?.url ?? tab?.url ?? null, isByItself);
  const reload = async () => {
    if (tab) await reloadTab(tab);
    close();
  };
  render(
    <App
      outcome={outcome}
      site={site}
      coverage={coverage}
      onCheck={() => void draw()}
      onReload={() => void reload()}
      onShow={async (id) => tab !== null && showOnPage(tab, id)}
    />,
    root,
  );
}

render(<p role="status">{t("popupLoading")}</p>, root);
void draw();
