import { StringDecoder } from "node:string_decoder";

/** Longer than any article; a line without an end must not fill the memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** null stands for a line longer than `longest` characters, which was passed over. */
export async function* linesOf(
  input: AsyncIterable<Buffer | string>,
  longest = LONGEST_LINE,
): AsyncGenerator<string | null> {
  const decoder = new StringDecoder("utf8");
  let parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): string | null => {
    const line = length > longest ? null : parts.join("").replace(/\r$/, "");
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      add(text.slice(from, end));
      from = end + 1;
      yield take();
    }
    add(text.slice(from));
  }
  add(decoder.end());
  if (length > 0) yield take();
}
