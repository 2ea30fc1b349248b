/** Words as somebody printed them, in the quotation marks of the reader's language. */
import { t } from "./text.ts";

/** Marks that stand inside become the inner ones: “estimated “few hundred””, “estimated ‘few hundred’”. */
export const quoted = (words: string): string =>
  t(
    "reportedWords",
    words.replace(/[“"]([^“”"]*)[”"]/g, (_, inner: string) => t("quotedInside", inner)),
  );
