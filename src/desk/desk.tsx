/** The fact-checker's desk. */
import { CheckText } from "../app/check-text.tsx";
import { t } from "../voice/text.ts";
import { AddPage } from "./add-page.tsx";
import { ArticleSheet } from "./article-sheet.tsx";
import { SheetList } from "./sheet-list.tsx";

interface Props {
  readonly search: URLSearchParams;
  /** To be checked at once; empty: none. */
  readonly text: string;
}

export function Desk({ search, text }: Props) {
  const number = (name: string) => (search.get(name) ? Number(search.get(name)) : Number.NaN);
  const add = number("add");
  const tabId = number("tabId");
  const sheet = search.get("sheet");
  if (Number.isSafeInteger(add)) return <AddPage tabId={add} />;
  const hasTab = Number.isSafeInteger(tabId);
  if (hasTab || sheet !== null)
    return <ArticleSheet {...(hasTab && { tabId })} {...(sheet !== null && { url: sheet })} />;
  return (
    <main class="page">
      <h1>{t("deskTitle")}</h1>
      <section>
        <h2>{t("textHeading")}</h2>
        <CheckText given={text} />
      </section>
      <SheetList />
    </main>
  );
}
