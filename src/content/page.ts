/** The page as a sequence of visits. A page that is not about the topic has none: only its gate was asked. */
import type { PageReport } from "../messages.ts";
import { readArticle } from "./article.ts";
import { gateOf } from "./gate.ts";
import { SETTLE_MS } from "./limits.ts";
import { offTopicReport } from "./report.ts";
import { Visit } from "./visit.ts";
import { onNavigation } from "./watch.ts";

/** A fragment is a place on the same page. */
const address = () => location.href.replace(/#.*$/, "");

export class Page {
  private visit: Visit | null = null;
  private isFollowing = false;

  constructor(private readonly signal: AbortSignal) {}

  look(): void {
    const article = readArticle(document);
    if (!document.body || !gateOf(document, article.description)) return;
    this.visit = new Visit(article, address(), () => this.move(), this.signal);
    if (this.isFollowing) return;
    // Only from here on: a page that was never about the topic is not followed.
    this.isFollowing = true;
    onNavigation(() => setTimeout(() => this.move(), SETTLE_MS), this.signal);
  }

  /** Asked again, an off-topic page looks again: it may have moved on or finished loading since. */
  async report(): Promise<PageReport> {
    if (!this.visit) this.look();
    else if (await this.visit.isUnreachable()) this.again();
    if (!this.visit) return offTopicReport(readArticle(document), location.href);
    await this.visit.read;
    return this.visit.toPageReport();
  }

  show(id: number): boolean {
    return this.visit?.show(id) ?? false;
  }

  /** Whether the address changed; then the old article's marks go and the new page is looked at. */
  private move(): boolean {
    if (this.signal.aborted || this.visit?.address === address()) return false;
    this.again();
    return true;
  }

  private again(): void {
    void this.visit?.leave();
    this.visit = null;
    this.look();
  }
}
