/** Each store's reviewers see only what their browser reads: the manifest without the other's keys. */

/** @typedef {"chromium" | "firefox"} Store */

/** @param {any} manifest the one that both browsers load (build/manifest.mjs) @param {Store} store */
export function forStore(manifest, store) {
  const { background, permissions, ...common } = manifest;
  if (store === "chromium") {
    const { browser_specific_settings: _settings, sidebar_action: _sidebar, ...rest } = common;
    return { ...rest, permissions, background: { service_worker: background.service_worker } };
  }
  const { minimum_chrome_version: _version, side_panel: _panel, ...rest } = common;
  return {
    ...rest,
    permissions: permissions.filter((/** @type {string} */ name) => name !== "sidePanel"),
    background: { scripts: background.scripts },
  };
}
