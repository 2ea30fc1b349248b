/** The browser's API as far as unit tests need it: texts from _locales/, and everything else a spy. */
import { vi } from "vitest";
import messages from "../_locales/en/messages.json" with { type: "json" };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const table = messages as Readonly<Record<string, Message>>;

function getMessage(key: string, values: string | readonly string[] = []): string {
  const { message = "", placeholders = {} } = table[key] ?? {};
  const given = [values].flat();
  return message.replace(/\$([A-Z]+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? "";
    return given[Number(content.slice(1)) - 1] ?? "";
  });
}

export const browser = {
  i18n: { getMessage },
  runtime: {
    id: "on-whose-word" as string | undefined,
    sendMessage: vi.fn(),
    getManifest: vi.fn(() => ({ content_scripts: [{ matches: ["*://*.bbc.com/*", "http://127.0.0.1/*"] }] })),
  },
  permissions: { contains: vi.fn(), request: vi.fn(), remove: vi.fn(), getAll: vi.fn() },
  scripting: {
    executeScript: vi.fn(),
    getRegisteredContentScripts: vi.fn(),
    registerContentScripts: vi.fn(),
    unregisterContentScripts: vi.fn(),
  },
  tabs: { query: vi.fn(), get: vi.fn(), sendMessage: vi.fn(), reload: vi.fn() },
};
