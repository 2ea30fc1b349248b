/** The page as a sequence of visits. A page that is not about the topic has none: only its gate was asked. */
import { languageOf, outletOf, readArticle } from "../article.ts";
import type { PageText } from "../messages.ts";
import type { PackedReport } from "../packed.ts";
import { isOffOn, type Settings, siteState } from "../settings.ts";
import type { Article } from "../types/findings.ts";
import { gateOf } from "./gate.ts";
import { LOOKS_MS, MAX_ANEW } from "./limits.ts";
import { emptyReport } from "./report.ts";
import { Visit } from "./visit.ts";
import { onNavigation } from "./watch.ts";

/** A fragment is a place on the same page. */
const address = () => location.href.split("#", 1)[0] ?? "";

const isOffHere = (settings: Settings): boolean => isOffOn(settings, location.hostname);

/** Whether the page tells other facts of itself than those by which its figures were compared. A title alone may blink. */
function isOutdated(article: Article, byTitle: boolean): boolean {
  const told = readArticle(document);
  const { title } = byTitle ? told : article;
  return JSON.stringify(article) !== JSON.stringify({ ...told, title });
}

export class Page {
  #visit: Visit | null = null;
  #settings: Settings | null = null;
  /** The reader pressed the button here. */
  #isAsked = false;
  /** How often the page has been read anew at its address. */
  #anew = 0;

  constructor(private readonly signal: AbortSignal) {
    this.#lookAgainLater();
  }

  /** The first settings start everything: until they are known nothing is read. Later ones apply at once. */
  obey(settings: Settings): void {
    this.#settings = settings;
    if (isOffHere(settings)) this.#leave();
    this.#visit?.dress(settings);
    this.#look();
  }

  /** Asked again, an off-topic page looks again: it may have moved on or finished loading since. */
  async report(read: boolean): Promise<PackedReport | null> {
    this.#isAsked ||= read;
    const settings = this.#settings;
    if (!settings || this.#isWaiting(settings)) return null;
    this.#move(false);
    if (!this.#visit) {
      const state = isOffHere(settings) ? "off" : "off-topic";
      return emptyReport(state, readArticle(document), location.href);
    }
    await this.#visit.catchUp();
    return this.#visit.toPageReport();
  }

  /** null where nothing was read. */
  text(): PageText | null {
    const blocks = this.#visit?.text();
    return blocks ? { blocks, outlet: outletOf(document), language: languageOf(document) } : null;
  }

  /** Own reports have changed, and with the back-forward cache's pages perhaps settings: what was read is compared anew. */
  compareAgain(settings = this.#settings): void {
    this.#settings = settings;
    this.#again();
  }

  show(id: number): boolean {
    return this.#visit?.show(id) ?? false;
  }

  light(id: number | null): void {
    this.#visit?.light(id);
  }

  step(by: 1 | -1): boolean {
    return this.#visit?.step(by) ?? false;
  }

  /** For the press of the button, on a site where that is what the reader set. */
  #isWaiting(settings: Settings): boolean {
    return !this.#isAsked && siteState(settings, location.hostname) === "ask";
  }

  #look(): void {
    const settings = this.#settings;
    if (this.#visit || !settings || isOffHere(settings) || this.#isWaiting(settings)) return;
    if (this.signal.aborted || !document.body || !gateOf(document)) return;
    this.#visit = new Visit(
      readArticle(document),
      address(),
      (byTitle) => this.#move(byTitle),
      settings,
      this.signal,
    );
  }

  /**
   * A page that a script writes may hold nothing yet, or still the article before. It is looked at again when it has loaded and
   * after each navigation: listeners that cost nothing until then, and no observer where the gate stays shut.
   */
  #lookAgainLater(): void {
    const { signal } = this;
    const later = () => {
      for (const delay of LOOKS_MS) setTimeout(() => this.#move(true), delay);
    };
    if (document.readyState !== "complete") window.addEventListener("load", later, { once: true, signal });
    onNavigation(later, signal);
  }

  /** Whether the page is not the one that was read; then the old article's marks go and the new page is looked at. */
  #move(byTitle: boolean): boolean {
    if (this.signal.aborted) return false;
    const visit = this.#visit;
    if (visit?.address !== address()) this.#anew = 0;
    else if (!isOutdated(visit.article, byTitle) || ++this.#anew > MAX_ANEW) return false;
    this.#again();
    return true;
  }

  #leave(): void {
    this.#visit?.leave();
    this.#visit = null;
  }

  #again(): void {
    this.#leave();
    this.#look();
  }
}
