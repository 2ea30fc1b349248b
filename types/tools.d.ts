/** The build tooling is plain JavaScript. */
declare module "*/build.mjs" {
  export function buildExtension(options?: { dev?: boolean }): Promise<string>;
}
declare module "*/virtual-database.mjs" {
  import type { Plugin } from "vite";
  export function viteDatabasePlugin(root: string): Plugin;
}
