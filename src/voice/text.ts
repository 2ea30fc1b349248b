/** The extension's words. None stands in code: _locales/ has them all, and a key that is not there does not compile. */
import { browser } from "../browser.ts";
import type { MessageKey } from "../types/message-key.ts";

export type { MessageKey };
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** Asking the browser for a text costs more than drawing it, and a list asks for the same ones in every row. */
const known = new Map<string, string>();

function plain(key: string): string {
  const text = known.get(key) ?? browser.i18n.getMessage(key);
  known.set(key, text);
  return text;
}

/** Of the texts, not of the browser: an untranslated extension must not mix two languages' rules. */
const language = () => plain("language") || "en";

export const isRtl = (): boolean => plain("direction") === "rtl";

const DIRECTIONS = /[\u200f\u2068\u2069]/g;

/**
 * A Latin name or number keeps its own direction inside a line that runs the other way (Unicode isolates, UAX 9): that of its
 * first letter outside the isolates within. An Arabic text put together of such pieces alone begins with a mark that is one.
 */
const isolated = (value: string) => (isRtl() && value ? `\u2068${value}\u2069` : value);

/** Whether a reader sees the same words: isolates and marks have no form. */
export const readsAs = (one: string, other: string): boolean =>
  one.replace(DIRECTIONS, "") === other.replace(DIRECTIONS, "");

const message = (key: string, values: readonly string[]) =>
  values.length === 0 ? plain(key) : browser.i18n.getMessage(key, values.map(isolated));

export const t = (key: MessageKey, ...values: string[]): string => message(key, values);

/** The figures quoted from reports are in Latin digits; beside them, ours are too, in every language. */
export const locale = (): string => `${language()}-u-nu-latn`;

/** Making a formatter costs a thousand times what using it does. */
export function formatterFor<Options extends object, Formatter>(
  make: (locale: string, options: Options) => Formatter,
): (locale: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (where, options) => {
    const key = where + JSON.stringify(options);
    const formatter = made.get(key) ?? make(where, options);
    made.set(key, formatter);
    return formatter;
  };
}

const numberFormat = formatterFor(
  (where, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(where, options),
);
const pluralRules = formatterFor((where) => new Intl.PluralRules(where));

export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(locale(), options).format(value);

/** Names of speakers hold commas: "Mustafa Bali, SDF (2); AP (3)". Intl.ListFormat knows only commas and "and". */
export const formatList = (items: readonly string[]): string =>
  items.map(isolated).join(`${t("listSeparator")} `);

/** "“A headline”, Reuters, published 18 March 2019" */
export const commaList = (parts: readonly string[]): string =>
  parts.reduce((list, part) => t("commaPair", list, part));

/** Values after the count fill $2, $3 … */
export function plural(key: PluralKey, count: number, ...values: string[]): string {
  const category = pluralRules(language(), {}).select(count);
  const number = formatNumber(count);
  const text = message(`${key}_${category}`, [number, ...values]);
  return text || t(`${key}_other`, number, ...values);
}

/** Not the browser's @@bidi_dir: an Arabic browser without Arabic texts would set English ones from the right. */
export function pageLanguage(): { lang: string; dir: string } {
  return { lang: language(), dir: isRtl() ? "rtl" : "ltr" };
}
