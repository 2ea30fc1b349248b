/** The little we use of packages that ship no types. */

declare module "jsdom" {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: Window & typeof globalThis;
  }
}

declare module "mark.js" {
  export default class Mark {
    constructor(root: Element);
    markRegExp(expression: RegExp): void;
    unmark(): void;
  }
}
