/** Nodes that we put into the page (the card's host, while it is open): the watcher must not take them for the page's. */
export const ours = new WeakSet<Node>();
