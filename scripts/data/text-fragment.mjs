/** A link that opens a report at the sentence: https://wicg.github.io/scroll-to-text-fragment/ */
import type { TextQuoteSelector } from "../types/database.ts";

const DIRECTIVE = ":~:text=";

/** encodeURIComponent leaves "-", which here would end a prefix or begin a suffix. */
const encode = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");

/** Each part has to lie within one block of the page, and white space there is collapsed. */
const lines = (text: string) =>
  text
    .split(/\n+/)
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter(Boolean);

/** Whether nothing but white space follows the last line break. */
const endsInLine = (text: string) => text.slice(text.trimEnd().length).includes("\n");

/** null where the selector quotes nothing. A quote over several blocks is named by its first and last. */
export function textDirective({ exact, prefix, suffix }: TextQuoteSelector): string | null {
  const quoted = lines(exact);
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (!first || !last) return null;
  const before = endsInLine(prefix) ? undefined : lines(prefix).at(-1);
  const after = /^\s*\n/.test(suffix) ? undefined : lines(suffix)[0];
  const parts = [
    ...(before ? [`${encode(before)}-`] : []),
    encode(first),
    ...(quoted.length > 1 ? [encode(last)] : []),
    ...(after ? [`-${encode(after)}`] : []),
  ];
  return DIRECTIVE + parts.join(",");
}

export function fragmentUrl(url: string, selector: TextQuoteSelector): string {
  const directive = textDirective(selector);
  if (!directive) return url;
  return url.includes("#") ? url + directive : `${url}#${directive}`;
}

export interface TextDirective {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/** Reads a directive back, as a browser does; null for one that no browser would follow. */
export function parseTextDirective(url: string): TextDirective | null {
  const at = url.indexOf(DIRECTIVE);
  if (at < 0) return null;
  const parts = url.slice(at + DIRECTIVE.length).split(",");
  const prefix = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
  const [start, end, ...more] = parts;
  if (!start || more.length > 0 || parts.some((part) => part.includes("-"))) return null;
  const decode = (part: string | undefined) => (part ? decodeURIComponent(part) : null);
  return {
    prefix: decode(prefix),
    start: decodeURIComponent(start),
    end: decode(end),
    suffix: decode(suffix),
  };
}
