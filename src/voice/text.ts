/** The extension's words. None stands in code: _locales/ has them all, and a key that is not there does not compile. */
import type messages from "../../_locales/en/messages.json";
import { browser } from "../browser.ts";

export type MessageKey = keyof typeof messages;
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

export const t = (key: MessageKey, ...values: string[]): string => browser.i18n.getMessage(key, values);

/** Of the texts, not of the browser: an untranslated extension must not mix two languages' rules. */
const language = () => t("language") || "en";

export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(language(), options).format(value);

export const formatList = (items: readonly string[]): string => new Intl.ListFormat(language()).format(items);

/** Values after the count fill $2, $3 … */
export function plural(key: PluralKey, count: number, ...values: string[]): string {
  const category = new Intl.PluralRules(language()).select(count);
  const number = formatNumber(count);
  const text = browser.i18n.getMessage(`${key}_${category}`, [number, ...values]);
  return text || t(`${key}_other`, number, ...values);
}

export function pageLanguage(): { lang: string; dir: string } {
  return { lang: language(), dir: browser.i18n.getMessage("@@bidi_dir") || "ltr" };
}
