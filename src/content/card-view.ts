/** The card's content, made of elements and text; never of markup. */
import type { PageFigure, PageReport } from "../messages.ts";
import { coverageWords, type Entry, entriesOf, questionOf } from "../voice/entry.ts";
import { pageLanguage, plural, t } from "../voice/text.ts";
import { CARD_REPORTS } from "./limits.ts";

function make(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

function entryItem(entry: Entry): HTMLElement {
  const value = entry.interval === entry.words.replace(/[“”]/g, "") ? "" : ` ${entry.interval}`;
  return make(
    "li",
    "",
    make("p", "", entry.speaker),
    make("p", "", make("span", "words", entry.words), make("span", "small", value)),
    make("p", "small", `${entry.outlet} · ${entry.asOf}`),
    make("p", "", entry.relation),
  );
}

function closeButton(onClose: () => void): HTMLElement {
  const button = make("button", "", "×");
  button.setAttribute("type", "button");
  button.setAttribute("aria-label", t("close"));
  button.addEventListener("click", onClose);
  return button;
}

export function cardView({ figure }: PageFigure, report: PageReport, onClose: () => void): HTMLElement {
  const entries = entriesOf(figure, report);
  const { lang, dir } = pageLanguage();
  const heading = make("h2", "", t("reportedWords", figure.exact));
  const header = make("header", "", heading, closeButton(onClose));
  const question = make("p", "question", questionOf(figure, report));
  const list = make("ol", "", ...entries.slice(0, CARD_REPORTS).map(entryItem));
  const alone = make("p", "", `${t("aloneTitle")}. ${t("aloneText")}`);
  const more = entries.length > 0 ? `${plural("cardMore", entries.length)} ` : "";
  const coverage = report.coverage ? `${coverageWords(report.coverage)} ` : "";
  const foot = make("p", "foot", more, coverage, t("notComplete"));
  const card = make("div", "", header, question, entries.length > 0 ? list : alone, foot);
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-label", t("cardLabel", figure.exact));
  card.setAttribute("lang", lang);
  card.setAttribute("dir", dir);
  card.tabIndex = -1;
  return card;
}
