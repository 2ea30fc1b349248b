/**
 * The extension's own English words for the terminal: check sheets read the same whoever makes them. Imported before
 * anything that speaks, in place of the browser that is not there.
 */
import messages from "../../_locales/en/messages.json";
import { fill } from "../../scripts/data/fill.mjs";

const table: Readonly<Record<string, Parameters<typeof fill>[0]>> = messages;

const getMessage = (key: string, values: string | readonly string[] = []): string =>
  fill(table[key] ?? { message: "" }, [values].flat());

Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
