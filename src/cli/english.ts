/**
 * The extension's own English words for the terminal: check sheets read the same whoever makes them. Imported before
 * anything that speaks, in place of the browser that is not there.
 */
import messages from "../../_locales/en/messages.json";

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const table: Readonly<Record<string, Message>> = messages;

function getMessage(key: string, values: string | readonly string[] = []): string {
  const { message = "", placeholders = {} } = table[key] ?? {};
  const given = [values].flat();
  return message.replace(/\$([A-Z]+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? "";
    return given[Number(content.slice(1)) - 1] ?? "";
  });
}

Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
