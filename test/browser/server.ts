/** A loopback web server for test pages; it notes every request, so that a test can say that there were no others. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

export interface Server {
  readonly origin: string;
  readonly requests: string[];
  add(path: string, html: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

const fromDisk = (name: string) => readFileSync(join(import.meta.dirname, "pages", name), "utf8");

export async function serve(): Promise<Server> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>(
    ["article", "off-topic", "nothing"].map((name) => [
      `/${name}`,
      { html: fromDisk(`${name}.html`), headers: {} },
    ]),
  );
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    const { html, headers } = pages.get(path) ?? { html: null, headers: {} };
    const status = html === null ? 404 : 200;
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(html ?? "");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    add: (path, html, headers = {}) => void pages.set(path, { html, headers }),
    close: () => new Promise((done) => server.close(() => done())),
  };
}
