/** Names for what has none yet. */

/** Makes one new report id each time. Given by the caller, so that tests know what comes. */
export type NewId = () => string;

/** 15 random letters and digits, 36 ** 15 of them or 77 bits: two readers' reports never meet under one id. */
export const newOwnId: NewId = () => {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return `own-${[...numbers].map((number) => (number % 36 ** 5).toString(36).padStart(5, "0")).join("")}`;
};

/** "Syrian Observatory for Human Rights" -> "syrian-observatory-for-human-rights"; letters of other scripts are kept by code. */
export function slug(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const coded = plain.replace(/[^\p{ASCII}]/gu, (letter) => `-${letter.codePointAt(0)?.toString(16)}-`);
  const joined = coded
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-");
  return joined || "unnamed";
}
