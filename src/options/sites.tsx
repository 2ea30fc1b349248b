/** For each site: on, off, or only when asked. */
import { useEffect, useState } from "preact/hooks";
import { allowDomain } from "../app/site.ts";
import { type ChangeSettings, useChange } from "../app/use-change.ts";
import { type Settings, type SiteState, siteState, withSite } from "../settings.ts";
import { type MessageKey, t } from "../voice/text.ts";
import { hostFrom, type OptionSite, sitesOf } from "./sites-of.ts";

interface Props {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

const STATES: readonly (readonly [SiteState, MessageKey])[] = [
  ["on", "siteOn"],
  ["ask", "siteAsk"],
  ["off", "siteOff"],
];

function AddSite({ onAdd }: { onAdd: (host: string, state: SiteState) => void }) {
  const [host, setHost] = useState("");
  const [isRefused, setRefused] = useState(false);
  const add = async (state: SiteState) => {
    const named = hostFrom(host);
    // The browser asks the reader only straight from a click.
    const isAllowed = named !== null && (state !== "on" || (await allowDomain(named)));
    setRefused(!isAllowed);
    if (!named || !isAllowed) return;
    onAdd(named, state);
    setHost("");
  };
  return (
    <p class="add-site">
      <label>
        <span>{t("siteAdd")}</span>
        <input dir="ltr" value={host} onInput={(event) => setHost(event.currentTarget.value)} />
      </label>
      <span class="states">
        {STATES.map(([state, words]) => (
          <button key={state} type="button" class="button" onClick={() => void add(state)}>
            {t(words)}
          </button>
        ))}
      </span>
      <span role="status">{isRefused && t("siteRefused")}</span>
    </p>
  );
}

export function Sites({ settings, onChange }: Props) {
  const [sites, setSites] = useState<readonly OptionSite[]>([]);
  const [search, setSearch] = useState("");
  useEffect(() => void sitesOf(settings).then(setSites), [settings]);
  const { said, change } = useChange(onChange);
  const set = (host: string, state: SiteState) => change((now) => withSite(now, host, state));
  const shown = sites.filter(({ host }) => host.includes(search.trim().toLowerCase()));
  return (
    <section>
      <h2>{t("sitesHeading")}</h2>
      <p class="quiet">{t("sitesLead")}</p>
      <AddSite onAdd={set} />
      <p role="status" class="said">
        {said}
      </p>
      <label class="search">
        <span>{t("sitesSearch")}</span>
        <input
          type="search"
          dir="ltr"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <ul class="sites">
        {shown.map(({ host, mayRead }) => {
          const now = siteState(settings, host);
          const value = now === "on" && !mayRead ? "ask" : now;
          return (
            <li key={host}>
              <label>
                <span dir="ltr">{host}</span>
                <select
                  value={value}
                  onChange={(event) => set(host, event.currentTarget.value as SiteState)}
                  disabled={!mayRead && now === "on"}
                >
                  {STATES.map(([state, words]) => (
                    <option key={state} value={state}>
                      {t(words)}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
