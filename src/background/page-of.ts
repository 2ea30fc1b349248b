import type { Sender } from "../browser.ts";

/**
 * The address of the page that speaks, by the browser's word. A page that goes on without loading keeps its first address in
 * `url`, in both browsers, and has the new one only as its tab; of a frame the tab says nothing.
 */
export const pageOf = ({ frameId, tab, url }: Sender): string | undefined =>
  frameId ? url : (tab?.url ?? url);
