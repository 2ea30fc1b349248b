/** The browser's API as far as unit tests need it: texts from _locales/, and everything else a spy. */
import { vi } from "vitest";
import ar from "../_locales/ar/messages.json" with { type: "json" };
import de from "../_locales/de/messages.json" with { type: "json" };
import en from "../_locales/en/messages.json" with { type: "json" };
import fr from "../_locales/fr/messages.json" with { type: "json" };
import { fill } from "../scripts/data/fill.mjs";

export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type MessageTable = Readonly<Record<string, Message>>;
export const tables: Readonly<Record<string, MessageTable>> = { en, ar, de, fr };

let messages: MessageTable = en;

/** From here on the browser's texts are in this language. */
export function speak(language: string): void {
  messages = tables[language] ?? en;
}

const getMessage = (key: string, values: string | readonly string[] = []): string =>
  fill(messages[key] ?? { message: "" }, [values].flat());

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });

export const browser = {
  i18n: { getMessage },
  runtime: {
    id: "on-whose-word" as string | undefined,
    sendMessage: vi.fn(),
    getURL: vi.fn(),
    getManifest: vi.fn(() => ({ content_scripts: [{ matches: ["*://*.bbc.com/*", "http://127.0.0.1/*"] }] })),
  },
  permissions: { contains: vi.fn(), request: vi.fn(), remove: vi.fn(), getAll: vi.fn() },
  scripting: {
    executeScript: vi.fn(),
    getRegisteredContentScripts: vi.fn(),
    registerContentScripts: vi.fn(),
    unregisterContentScripts: vi.fn(),
  },
  tabs: { query: vi.fn(), get: vi.fn(), sendMessage: vi.fn(), reload: vi.fn(), create: vi.fn() },
  storage: {
    local: { get: vi.fn(), set: vi.fn() },
    sync: { get: vi.fn(), set: vi.fn() },
    onChanged: event(),
  },
  commands: { getAll: vi.fn() },
};

/** The browser's locks, one after the other; Node has none before 24. */
let last: Promise<unknown> = Promise.resolve();
export const locks = {
  request: async (_name: string, run: () => Promise<unknown>) => {
    const done = last.then(run);
    last = done.catch(() => {});
    return await done;
  },
};
