/** The check of regular expressions is plain JavaScript. */
declare module "*/regexes/find.mjs" {
  interface FoundRegex {
    readonly pattern: string | null;
    readonly flags: string;
    readonly line: number;
  }
  export function regexesOf(source: string, file: string): Promise<FoundRegex[]>;
}
declare module "*/regexes/judge.mjs" {
  export function problemOf(pattern: string, flags: string): string | null;
}

declare module "*/regexes/judge-all.mjs" {
  export function judgeAll(
    expressions: readonly { readonly pattern: string; readonly flags: string }[],
  ): Promise<(string | null)[]>;
}
