/** Text into Markdown without any of it becoming markup. */

export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>()#+!|~]/g, "\\$&");

/** Angle brackets allow any address but one with brackets or line breaks of its own. */
export const markdownLink = (text: string, url: string): string =>
  `[${escapeMarkdown(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
