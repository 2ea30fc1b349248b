import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

/** What a sample folder holds; anything else is not served. */
const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
});

/** The file that a request path means, or null when it leads out of the folder or to a type that is not served. */
export function fileFor(/** @type {string} */ folder, /** @type {string} */ url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = path.resolve(folder, `.${name}`);
  if (name.includes("\0") || !file.startsWith(folder + path.sep) || !TYPES[path.extname(file)]) return null;
  return file;
}

/**
 * Serves a folder on loopback only, on a port that is free.
 * @param {string} folder
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const file = fileFor(folder, request.url ?? "/");
    const contents = file && (await readFile(file).catch(() => null));
    if (!file || !contents) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] }).end(contents);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
