/** "Always on this site", or, for a site of the list whose permission was withdrawn, the button that asks again. */
import { useEffect, useState } from "preact/hooks";
import { t } from "../voice/text.ts";
import { allow, type Site, withdraw } from "./site.ts";

export function SiteSwitch({ site, onAllowed }: { site: Site; onAllowed: () => void }) {
  const [granted, setGranted] = useState(site.granted);
  // It may have been taken back elsewhere since.
  useEffect(() => setGranted(site.granted), [site]);
  const ask = async () => {
    const isAllowed = await allow(site);
    setGranted(isAllowed);
    if (isAllowed) onAllowed();
    return isAllowed;
  };
  const change = async (box: HTMLInputElement) => {
    const isGranted = await (box.checked ? ask() : withdraw(site));
    setGranted(isGranted);
    // The press has changed it already: where the answer is what was so before, nothing is drawn again.
    box.checked = isGranted;
  };

  if (site.listed && granted) return <p class="site">{t("siteListed", site.host)}</p>;
  if (site.listed)
    return (
      <p class="site">
        <span>{t("siteRevoked", site.host)}</span>
        <button type="button" class="button" onClick={ask}>
          {t("siteAllow", site.host)}
        </button>
      </p>
    );
  return (
    <label class="site">
      <input type="checkbox" checked={granted} onChange={(event) => void change(event.currentTarget)} />
      <span>{t("always", site.host)}</span>
    </label>
  );
}
