/** The little we use of packages that ship no types. */

declare module "jsdom" {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: Window & typeof globalThis;
  }
}

declare module "papaparse" {
  interface Parsed<Row> {
    readonly data: readonly Row[];
    readonly errors: readonly unknown[];
  }
  const Papa: { parse<Row>(text: string, options: { header: true }): Parsed<Row> };
  export default Papa;
}
