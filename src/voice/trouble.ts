/** What to tell the reader when the store fails; nothing that was there is lost by it. */
import { t } from "./text.ts";

export function troubleWords(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return t("storeFull");
  return t("storeFailed", error instanceof Error ? error.message : String(error));
}
