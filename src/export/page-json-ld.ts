/**
 * The page's check as linked data: https://schema.org/Claim with its appearances. No ClaimReview: nobody rated anything.
 */

import { fragmentUrl } from "../../scripts/data/text-fragment.mjs";
import type { PageFigure, PageReport } from "../messages.ts";
import { type Telling, tellingsOf } from "../model/tellings.ts";
import type { Report, Speaker } from "../types/database.ts";
import { webUrl } from "../voice/entry.ts";
import { jsonLd } from "./json-ld.ts";

type Node = Readonly<Record<string, unknown>>;

/** Bodies speak too; the database does not say who is a person, so only a speaker for a body is called one. */
function speakerNode(id: string, speakers: Readonly<Record<string, Speaker>>): Node {
  const speaker = speakers[id];
  if (!speaker) return { "@type": "Thing", name: id };
  const isBody = !speaker.body || speaker.body === speaker.name || speaker.id === speaker.body.toLowerCase();
  if (isBody) return { "@type": "Organization", name: speaker.name };
  return {
    "@type": "Person",
    name: speaker.name,
    affiliation: { "@type": "Organization", name: speaker.body },
  };
}

const publishedBy = (name: string): Node => ({
  "@type": "NewsArticle",
  publisher: { "@type": "Organization", name },
});

function articleNode(report: Report, address: string | null): Node {
  return {
    ...publishedBy(report.outlet),
    headline: report.headline,
    inLanguage: report.language,
    ...(report.republished.length > 0 && { isBasedOn: report.republished.map(publishedBy) }),
    ...(report.agency && { sourceOrganization: { "@type": "Organization", name: report.agency } }),
    ...(report.published && { datePublished: report.published }),
    ...(address && { url: address }),
  };
}

function claimNode({ claim, report }: Telling, { speakers, measures }: PageReport): Node {
  const measure = measures[claim.measure];
  const url = webUrl(report);
  return {
    "@type": "Claim",
    "@id": `urn:on-whose-word:claim:${claim.id}`,
    identifier: claim.id,
    text: claim.words,
    ...(measure && { about: { "@type": "Thing", name: measure.question } }),
    ...(claim.asOf && { temporalCoverage: claim.asOf }),
    ...(claim.speaker && { author: speakerNode(claim.speaker, speakers) }),
    appearance: articleNode(report, url && fragmentUrl(url, claim.selector)),
  };
}

function figureNode({ figure, before, after }: PageFigure, page: PageReport): Node {
  return {
    "@type": "Claim",
    text: `${before}${figure.exact}${after}`,
    about: { "@type": "Thing", name: page.measures[figure.measure]?.question ?? figure.measure },
    ...(figure.asOf && { temporalCoverage: figure.asOf }),
    ...(figure.speaker && { author: speakerNode(figure.speaker, page.speakers) }),
    appearance: {
      "@type": "CreativeWork",
      url: page.url,
      name: page.title,
      ...(page.published && { datePublished: page.published }),
    },
  };
}

/** The figures of the page and the claims they are compared with. */
export function pageGraph(page: PageReport): Node[] {
  const told = page.figures.flatMap(({ figure }) => tellingsOf(figure, page));
  const claims = new Map(told.map((telling) => [telling.claim.id, claimNode(telling, page)]));
  return [...page.figures.map((item) => figureNode(item, page)), ...claims.values()];
}

export const pageJsonLd = (page: PageReport): string =>
  jsonLd({ "@context": "https://schema.org", "@graph": pageGraph(page) });
