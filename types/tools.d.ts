/** The build tooling is plain JavaScript. */
declare module "*/build.mjs" {
  export function buildExtension(options?: { dev?: boolean }): Promise<string>;
}
declare module "*/unfold.mjs" {
  export function fold(words: readonly string[]): string;
  export function unfold(folded: string): string[];
}
declare module "*/dom-constants.mjs" {
  export const DOM_CONSTANTS: Record<string, string>;
}
declare module "*/virtual-database.mjs" {
  import type { Plugin } from "vite";
  export function viteDatabasePlugin(root: string): Plugin;
}
declare module "*/virtual-validator.mjs" {
  import type { Plugin } from "vite";
  export function viteValidatorPlugin(root: string): Plugin;
}
declare module "*/facts/markdown.mjs" {
  interface Marks {
    readonly start: string;
    readonly end: string;
  }
  export function table(rows: readonly (readonly string[])[]): string;
  export function partBetween(document: string, marks: Marks): string;
  export function putBetween(document: string, marks: Marks, text: string): string;
  export function framed(marks: Marks, text: string): string;
}
declare module "*/facts/render.mjs" {
  export const FACTS: { readonly start: string; readonly end: string };
  export function renderFacts(facts: unknown): string;
}
declare module "*/facts/mutation.mjs" {
  export function readMutation(
    file: string,
  ): Promise<{ measured: string; score: number; of: string; mutants: number } | null>;
}
/** The links of data/, which the extension offers. */
declare module "*/data/text-fragment.mjs" {
  interface Selector {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }
  interface TextDirective {
    readonly prefix: string | null;
    readonly start: string;
    readonly end: string | null;
    readonly suffix: string | null;
  }
  export function textDirective(selector: Selector): string | null;
  export function fragmentUrl(url: string, selector: Selector): string;
  export function parseTextDirective(url: string): TextDirective | null;
  export function findDirective(text: string, directive: TextDirective): string | null;
}
/** The rules of data/, which reports of one's own have to keep too. */
declare module "*/data/explain.mjs" {
  import type { ErrorObject } from "ajv";
  export function schemaProblems(errors: readonly ErrorObject[]): {
    readonly pointer: string;
    readonly extra: string | undefined;
    readonly problem: import("../src/reports/problem.ts").Problem;
  }[];
}
declare module "*/data/rules/claim.mjs" {
  type Named<T> = ReadonlyMap<string, T>;
  interface Lists {
    readonly measures: Named<{ readonly id: string; readonly unit: string }>;
    readonly speakers: Named<{ readonly name: string; readonly role: string }>;
  }
  export function claimMistakes(
    claim: object,
    report: object,
    lists: Lists,
  ): [field: string, problem: import("../src/reports/problem.ts").Problem][];
}
/** Texts of _locales where no browser fills them in. */
declare module "*/data/fill.mjs" {
  interface Text {
    readonly message: string;
    readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
  }
  export function fill(text: Text, values: readonly string[]): string;
}
declare module "*/browsers.mjs" {
  export type BrowserName = "firefox" | "chromium";
  export function findBrowser(wanted?: BrowserName): { name: BrowserName; executable: string } | null;
}
declare module "*/driven-browser.mjs" {
  import type { Browser } from "puppeteer-core";
  export function startBrowser(
    found: { name: "firefox" | "chromium"; executable: string },
    extension: string,
  ): Promise<{ browser: Browser; extensionOrigin: string }>;
}
declare module "*/rules/instrument.mjs" {
  interface Rule {
    readonly name: string;
    readonly length: number;
  }
  export function instrument(code: string, first: number): { code: string; rules: Rule[] };
}
