/**
 * The built extension with the texts of one language only. The browsers of the test machine speak English; an extension
 * that has no English texts shows those of its default locale, so this is the reader's own path through i18n.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export const LANGUAGES = ["en", "ar", "de", "fr"] as const;

/** @returns a copy of its own, which the caller removes */
export async function localized(built: string, language: string): Promise<string> {
  const directory = await mkdtemp(`${built}-${language}-`);
  await cp(built, directory, { recursive: true });
  const locales = join(directory, "_locales");
  for (const other of await readdir(locales))
    if (other !== language) await rm(join(locales, other), { recursive: true });
  const path = join(directory, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...manifest, default_locale: language }));
  return directory;
}
