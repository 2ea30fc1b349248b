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

declare module "react" {
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): object;
  export function useState<T>(initial: T): [T, (next: T) => void];
  export function useEffect(effect: () => void, dependencies: readonly unknown[]): void;
}

declare module "react-dom/client" {
  type OnError = (error: unknown) => void;
  interface Options {
    readonly onUncaughtError: OnError;
    readonly onCaughtError: OnError;
    readonly onRecoverableError: OnError;
  }
  export function createRoot(root: HTMLElement, options: Options): { render(element: object): void };
}
