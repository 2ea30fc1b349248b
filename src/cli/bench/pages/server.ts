/** Serves the bench's pages on loopback. Their own scripts and everything from elsewhere are kept out: they would time the network. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
  // Isolated pages get a clock of microseconds in both browsers.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

export interface PageServer {
  /** @returns the address at which this page can be opened. */
  add(html: string): string;
  close(): Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  const pages: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    const html = pages[Number(url.slice(1))];
    response.writeHead(html === undefined ? 404 : 200, HEADERS).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    add: (html) => `${origin}/${pages.push(html) - 1}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
