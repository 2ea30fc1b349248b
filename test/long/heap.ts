/** A page's heap as Chromium's debugger takes it: https://chromedevtools.github.io/devtools-protocol/tot/HeapProfiler/ */
import type { Page } from "puppeteer-core";

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[] } };
  /** All nodes one after the other, each as many numbers as there are fields. */
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** What the snapshot calls a node that is held by a script and stands in no document. */
const DETACHED = 2;

async function snapshotOf(page: Page): Promise<Snapshot> {
  const session = await page.createCDPSession();
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return JSON.parse(chunks.join(""));
}

/** The names of the nodes that a script still holds though they stand in no document, in any of the page's worlds. */
export async function detachedNodes(page: Page): Promise<string[]> {
  const { snapshot, nodes, strings } = await snapshotOf(page);
  const { node_fields: fields } = snapshot.meta;
  const [name, detachedness] = [fields.indexOf("name"), fields.indexOf("detachedness")];
  if (name < 0 || detachedness < 0) throw new Error("The snapshot does not tell what is detached.");
  const found: string[] = [];
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + detachedness] === DETACHED) found.push(strings[nodes[at + name] as number] ?? "");
  return found;
}
