/** The measuring material that is not part of the project: used where it is at hand, named where it is not. */
import { existsSync } from "node:fs";
import path from "node:path";

/** The nearest folder upward that holds package.json: bundled tools and tests start from different places. */
function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, "package.json"))) {
    const parent = path.dirname(folder);
    if (parent === folder) return process.cwd();
    folder = parent;
  }
  return folder;
}

export const ROOT = projectRoot();
const SHARED = path.resolve(ROOT, "../shared");

export const OWN_LABELS = path.join(ROOT, "test/labels/own.jsonl");
/** Labelled by the guide by people who had seen neither the engine nor its word lists. */
export const INDEPENDENT_LABELS = path.join(ROOT, "test/labels/independent.jsonl");
/** Whole articles, labelled by somebody who had seen neither, for who speaks and when people were counted. */
export const ARTICLE_LABELS = path.join(ROOT, "test/labels/articles.jsonl");

/** The file or folder of ../shared, or null when it is not there. */
function sharedPath(...parts: string[]): string | null {
  const whole = path.join(SHARED, ...parts);
  return existsSync(whole) ? whole : null;
}

export const shared = {
  labels: sharedPath("figures", "dev.jsonl"),
  offtopic: sharedPath("figures", "offtopic-dev.jsonl"),
  pages: sharedPath("pages"),
  reports: sharedPath("reports"),
  newsquant: sharedPath("newsquant", "dev.json"),
};

/** What cannot be measured here, in words; empty when everything is there. */
export function missingShared(): string[] {
  return Object.entries(shared)
    .filter(([, whole]) => whole === null)
    .map(([name]) => `${name}: not in ${path.relative(ROOT, SHARED)}, NOT measured`);
}
