/**
 * The content script of the bench's own extension: the real content room, on the page's thread and in the world of
 * content scripts, with a clock around it. The page's side asks for a job by an event and gets the figures by another.
 */
import Mark from "mark.js";
import { readArticle } from "../../../article.ts";
import { gateOf } from "../../../content/gate.ts";
import { Painter } from "../../../content/paint.ts";
import { Reader } from "../../../content/reader.ts";
import { Report } from "../../../content/report.ts";
import { Visit } from "../../../content/visit.ts";
import { parseSettings } from "../../../settings.ts";
import type { Jobs, Reading } from "../pages/jobs.ts";
import { called, countWithRunning, type Stretch, settleWith, takeStretches, timeWaysIn } from "./clock.ts";
import { onEachCheck } from "./timed-browser.ts";

const NUMBER = /\d+(?:[.,]\d+)*/g;

const sum = (stretches: readonly Stretch[]) =>
  stretches.reduce((total, { own, forced }) => total + own + forced, 0);
const longestOf = (stretches: readonly Stretch[]) => Math.max(0, ...stretches.map(({ own }) => own));
/** The browser's own timer, before the clock stands in its way. */
const wait = globalThis.setTimeout.bind(globalThis);
const freed = () => new Promise<void>((resume) => wait(resume, 0));

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** What no reader of a page can do without: each text node, and its text. */
function walkTextNodes(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

/** What was put in, elements or style sheets, has to be styled and laid out on the same thread, before anybody sees it. */
const layOut = () => void document.body.getBoundingClientRect().height;

/** What no mark that leaves the elements alone can do without: a style sheet, be it empty. */
function adoptSheet(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, new CSSStyleSheet()];
  layOut();
}

const gate = () => gateOf(document);

async function read(): Promise<Reading> {
  const end = new AbortController();
  const [report, painter] = [new Report(), new Painter()];
  const reader = new Reader(readArticle(document), report, painter, () => {}, end.signal);
  let collecting: number | undefined;
  // Right after our own work and before the browser draws: what we changed is counted as ours.
  await settleWith(layOut);
  await freed();
  takeStretches();
  onEachCheck(() => {
    collecting ??= countWithRunning();
  });
  called();
  const opening = timeOf(gate);
  await reader.readAll(document.body);
  await freed();
  const stretches = takeStretches();
  await settleWith(null);
  const figures = report.size;
  painter.clear();
  layOut();
  return {
    gate: opening,
    collect: sum(stretches.slice(0, collecting)) - opening,
    paint: sum(stretches.slice(collecting ?? stretches.length)),
    longest: longestOf(stretches),
    forced: Math.max(0, ...stretches.map(({ forced }) => forced)),
    figures,
  };
}

let visit: Visit | null = null;

const JOBS: { readonly [Name in keyof Jobs]: () => Jobs[Name] | Promise<Jobs[Name]> } = {
  floor: () => timeOf(walkTextNodes),
  sheet: () => timeOf(adoptSheet),
  gate: () => timeOf(gate),
  mark: () =>
    timeOf(() => {
      new Mark(document.body).markRegExp(NUMBER);
      layOut();
    }),
  unmark: () =>
    timeOf(() => {
      new Mark(document.body).unmark();
      layOut();
    }),
  read,
  async visit() {
    visit = new Visit(
      readArticle(document),
      location.href,
      () => false,
      parseSettings(null),
      new AbortController().signal,
    );
    await visit.read;
    await freed();
    return sum(takeStretches());
  },
  async visited() {
    await freed();
    const stretches = takeStretches();
    const { figures } = visit?.toPageReport() ?? { figures: [] };
    return { total: sum(stretches), longest: longestOf(stretches), figures: figures.length };
  },
};

timeWaysIn();
document.addEventListener("bench-ask", async (event) => {
  const { detail: name } = event as CustomEvent<keyof Jobs>;
  const result = await JOBS[name]();
  document.dispatchEvent(new CustomEvent("bench-answer", { detail: JSON.stringify(result) }));
});
document.documentElement.dataset.bench = "ready";
