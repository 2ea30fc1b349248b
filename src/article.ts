/** What the page says about itself: title, description and day of publication. */
import { type Fields, fieldsOf } from "./fields.ts";
import type { Day } from "./types/database.ts";
import type { Article } from "./types/findings.ts";

const DESCRIPTION_METAS = ["description", "og:description", "twitter:description"];

/** The browser sorts them out: a script's touch of each of a page's hundred metas is a tenth of the gate in Firefox. */
const DESCRIPTIONS = ":is([name$=description i],[property$=description i],[itemprop$=description i])";

/** In the order in which news sites get them right. */
const DATE_METAS = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "parsely-pub-date",
  "sailthru.date",
  "cXenseParse:recs:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "pubdate",
  "publish-date",
  "date",
];

/** The day as printed: an article of 23:30 in Damascus is of that day, wherever it is read. */
export function toDay(text: string | null | undefined): Day | null {
  const day = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text ?? "");
  if (!day) return null;
  const iso = `${day[1]}-${day[2]}-${day[3]}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? null : iso;
}

function metas(root: ParentNode, which = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of root.querySelectorAll(`meta[content]${which}`)) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const key = name?.toLowerCase();
    if (key && !found.has(key)) found.set(key, meta.getAttribute("content") ?? "");
  }
  return found;
}

/** Walks JSON-LD (arrays, @graph) with a list instead of recursion: its depth is the page's choice. */
function inJsonLd<T>(text: string, read: (item: Fields) => T | null): T | null {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  const waiting = [root];
  for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
    if (typeof item !== "object" || item === null) continue;
    if (Array.isArray(item)) {
      waiting.push(...item.slice(0, 100));
      continue;
    }
    const found = read(item as Fields);
    if (found) return found;
    const { "@graph": graph } = item as Fields;
    if (Array.isArray(graph)) waiting.push(graph);
  }
  return null;
}

const dayOf = ({ datePublished }: Fields): Day | null =>
  typeof datePublished === "string" ? toDay(datePublished) : null;

function publisherOf({ publisher }: Fields): string | null {
  const { name } = fieldsOf(publisher);
  return typeof name === "string" && name.trim() !== "" ? name.trim() : null;
}

function fromJsonLd<T>(document: Document, read: (item: Fields) => T | null): T | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = inJsonLd(script.textContent ?? "", read);
    if (found) return found;
  }
  return null;
}

function publishedDay(document: Document, named: ReadonlyMap<string, string>): Day | null {
  const stated = fromJsonLd(document, dayOf);
  if (stated) return stated;
  for (const name of DATE_METAS) {
    const day = toDay(named.get(name.toLowerCase()));
    if (day) return day;
  }
  const time =
    document.querySelector("time[itemprop=datePublished][datetime]") ??
    document.querySelector("article time[datetime], main time[datetime]") ??
    document.querySelector("time[datetime]");
  return toDay(time?.getAttribute("datetime"));
}

/** In the head or, where a parser ended that too early, in the body, which takes as long as the page is. */
export function readDescription(document: Document, where: "head" | "body"): string {
  const root = document.querySelector(where);
  // Most pages have it, and nothing else need be looked for; to sort out all is a tenth of a millisecond, of half a one that the gate takes.
  const plain = root?.querySelector("meta[name=description]")?.getAttribute("content")?.trim();
  if (plain) return plain;
  const named = root && metas(root, DESCRIPTIONS);
  return (DESCRIPTION_METAS.map((name) => named?.get(name)).find((text) => text?.trim()) ?? "").trim();
}

export function readArticle(document: Document): Article {
  const named = metas(document);
  return {
    title: document.title.trim(),
    description: readDescription(document, "head") || readDescription(document, "body"),
    published: publishedDay(document, named),
  };
}

/** Who publishes the page, by its own account. */
export function outletOf(document: Document): string | null {
  const named = metas(document);
  const site = named.get("og:site_name") ?? named.get("application-name");
  return fromJsonLd(document, publisherOf) ?? (site?.trim() || null);
}

/** An ISO 639 code, without country or script. */
export const languageOf = ({ documentElement: { lang } }: Document): string | null =>
  /^[a-z]{2,3}(?=-|$)/i.exec(lang)?.[0].toLowerCase() ?? null;
