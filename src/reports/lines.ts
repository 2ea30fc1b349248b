/** Where in a JSON text the values stand that somebody has to mend. */
import { visit } from "jsonc-parser";

/** JSON pointer to line number, for these pointers or, where one leads nowhere, for what stands around it. */
export function linesOf(text: string, pointers: Iterable<string>): Map<string, number> {
  const around = new Map([...pointers].map((pointer) => [pointer, ancestorsOf(pointer)]));
  const wanted = new Set([...around.values()].flat());
  const found = new Map<string, number>();
  const note = (path: readonly (string | number)[], line: number) => {
    const pointer = path.map((step) => `/${step}`).join("");
    if (wanted.has(pointer) && !found.has(pointer)) found.set(pointer, line + 1);
  };
  visit(text, {
    onObjectProperty: (name, _offset, _length, line, _character, path) => note([...path(), name], line),
    onObjectBegin: (_offset, _length, line, _character, path) => note(path(), line),
    onArrayBegin: (_offset, _length, line, _character, path) => note(path(), line),
    onLiteralValue: (_value, _offset, _length, line, _character, path) => note(path(), line),
  });
  const lines = new Map<string, number>();
  for (const [pointer, chain] of around) {
    const line = chain.map((outer) => found.get(outer)).find((at) => at !== undefined);
    if (line !== undefined) lines.set(pointer, line);
  }
  return lines;
}

/** "/a/0/b" -> itself, "/a/0", "/a", "". */
function ancestorsOf(pointer: string): string[] {
  const steps = pointer.split("/");
  return steps.map((_, at) => steps.slice(0, steps.length - at).join("/"));
}
