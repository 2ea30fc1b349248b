/**
 * What the browser does with a text of _locales, for programs that run without one.
 * @param {{ message: string, placeholders?: Readonly<Record<string, { content: string }>> }} text
 * @param {readonly string[]} values $1, $2 …
 */
export function fill({ message, placeholders = {} }, values) {
  return message.replace(/\$([A-Z]+)\$/g, (_, name) => {
    const content = placeholders[name.toLowerCase()]?.content ?? "";
    return values[Number(content.slice(1)) - 1] ?? "";
  });
}
