/** manifest.json at the root is the template; the sites it runs on are data. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const LOOPBACK = ["http://127.0.0.1/*", "http://localhost/*"];

/** A match pattern of the domain and all its subdomains. */
const pattern = (domain) => `*://*.${domain}/*`;

const readJson = async (path) => JSON.parse(await readFile(path, "utf8"));

/** @param {{ dev: boolean }} options `dev` adds loopback hosts, so that `npm start` and the tests need no grant. */
export async function makeManifest(root, { dev }) {
  const manifest = await readJson(join(root, "manifest.json"));
  const { version } = await readJson(join(root, "package.json"));
  const { sites } = await readJson(join(root, "data/sites.json"));
  const domains = [...new Set(sites.map(({ domain }) => domain))].sort();
  const matches = [...domains.map(pattern), ...(dev ? LOOPBACK : [])];
  const content_scripts = manifest.content_scripts.map((script) => ({ ...script, matches }));
  // Chromium counts content_scripts.matches among no permissions, and the card is put in by executeScript. What the
  // reader is asked at install is the same: to read and change data on these sites.
  return { ...manifest, version, content_scripts, host_permissions: matches };
}
