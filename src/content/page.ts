/** The page as a sequence of visits. A page that is not about the topic has none: only its gate was asked. */
import type { PageReport } from "../messages.ts";
import { isOffOn, type Settings } from "../settings.ts";
import { readArticle, readDescription } from "./article.ts";
import { gateOf } from "./gate.ts";
import { SETTLE_MS } from "./limits.ts";
import { emptyReport } from "./report.ts";
import { Visit } from "./visit.ts";
import { onNavigation } from "./watch.ts";

/** A fragment is a place on the same page. */
const address = () => location.href.split("#", 1)[0] ?? "";

export class Page {
  private visit: Visit | null = null;
  private settings: Settings | null = null;

  constructor(private readonly signal: AbortSignal) {}

  /** The first settings start everything: until they are known nothing is read. Later ones apply at once. */
  obey(settings: Settings): void {
    const isFirst = this.settings === null;
    const wasOff = this.isOff();
    this.settings = settings;
    this.visit?.hide(settings.hidden);
    if (this.isOff()) this.leave();
    else if (isFirst || wasOff) this.look();
    if (isFirst) this.lookAgainLater();
  }

  /** Asked again, an off-topic page looks again: it may have moved on or finished loading since. */
  async report(): Promise<PageReport> {
    if (this.isOff()) return emptyReport("off", readArticle(document), location.href);
    if (!this.visit) this.look();
    else if (await this.visit.isUnreachable()) this.again();
    if (!this.visit) return emptyReport("off-topic", readArticle(document), location.href);
    await this.visit.read;
    return this.visit.toPageReport();
  }

  show(id: number): boolean {
    return this.visit?.show(id) ?? false;
  }

  light(id: number | null): void {
    this.visit?.light(id);
  }

  step(by: 1 | -1): boolean {
    return this.visit?.step(by) ?? false;
  }

  private isOff(): boolean {
    return this.settings !== null && isOffOn(this.settings, location.hostname);
  }

  private look(): void {
    if (this.visit || !this.settings || this.isOff() || this.signal.aborted) return;
    if (!document.body || !gateOf(document, readDescription(document))) return;
    this.visit = new Visit(
      readArticle(document),
      address(),
      () => this.move(),
      this.settings.hidden,
      this.signal,
    );
  }

  /**
   * A page that a script writes may hold nothing yet. It is looked at once more when it has loaded and after each
   * navigation: listeners that cost nothing until then, and no observer where the gate stays shut.
   */
  private lookAgainLater(): void {
    if (document.readyState !== "complete")
      window.addEventListener("load", () => setTimeout(() => this.look(), SETTLE_MS), {
        signal: this.signal,
      });
    onNavigation(() => setTimeout(() => this.move(), SETTLE_MS), this.signal);
  }

  /** Whether the address changed; then the old article's marks go and the new page is looked at. */
  private move(): boolean {
    if (this.signal.aborted || this.visit?.address === address()) return false;
    this.again();
    return true;
  }

  private leave(): void {
    void this.visit?.leave();
    this.visit = null;
  }

  private again(): void {
    this.leave();
    this.look();
  }
}
