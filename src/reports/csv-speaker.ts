/** Whom a row of the table quotes. */
import { splitList } from "./csv-list.ts";
import type { Row } from "./csv-rows.ts";
import { slug } from "./ids.ts";
import type { Lists } from "./own.ts";

const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** Of the database, by name or by a spelling met in print. */
function knownAs(given: string, { speakers }: Lists): string | undefined {
  const same = given.toLowerCase();
  for (const { id, name, spellings } of speakers.values())
    if ([name, ...spellings].some((spelling) => spelling.toLowerCase() === same)) return id;
  return undefined;
}

/**
 * A speaker by id, by name or by a spelling; anybody else is a new one, and so is who has an id and a name of their own.
 * @param own takes up whom the database does not know
 */
export function speakerId({ cell }: Row, lists: Lists, own: Map<string, object>): string | null {
  const given = cell("speaker") || cell("speaker_name");
  if (!given) return null;
  if (lists.speakers.has(given)) return given;
  const hasId = isSlug(given);
  const known = hasId && cell("speaker_name") ? undefined : knownAs(given, lists);
  if (known !== undefined) return known;
  const id = hasId ? given : slug(given);
  if (!own.has(id))
    own.set(id, {
      id,
      name: cell("speaker_name") || given,
      spellings: splitList(cell("speaker_spellings")),
      body: cell("speaker_body") || null,
      role: cell("speaker_role") || "unnamed",
    });
  return id;
}
