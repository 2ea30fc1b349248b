import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { viteDatabasePlugin } from "./scripts/virtual-database.mjs";
import { viteValidatorPlugin } from "./scripts/virtual-validator.mjs";

const plugins = [viteDatabasePlugin(import.meta.dirname), viteValidatorPlugin(import.meta.dirname)];
const oxc = { jsx: { runtime: "automatic" as const, importSource: "preact" } };

/** @param atOnce test files that have their own browser open at the same time */
const inBrowsers = (
  name: string,
  include: string,
  atOnce: number,
  testTimeout: number,
  exclude: string[] = [],
) => ({
  plugins,
  test: {
    name,
    include: [include],
    exclude,
    globalSetup: "test/browser/build.ts",
    maxWorkers: atOnce,
    testTimeout,
    hookTimeout: 120_000,
  },
});

const TWO_AT_ONCE = Math.min(2, availableParallelism());
const LONG_MS = 3_600_000;
const VIEWS = "test/long/**/*views.test.ts";
/** They load a processor as far as they can, kill browsers, count what is left or share copies of the extension. */
const ALONE = "test/long/{fuzz,hell,kill,leaks,lifecycles,mutation,packages,self}.test.ts";

export default defineConfig({
  test: {
    // Vitest leaves one core to itself: of two, that is half.
    maxWorkers: "100%",
    projects: [
      {
        plugins,
        oxc,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**", "test/long/**"],
          // Some read two thousand passages, which beside a browser at work takes a small machine seconds.
          testTimeout: 30_000,
        },
      },
      inBrowsers("browser", "test/browser/**/*.test.ts", TWO_AT_ONCE, 40_000),
      // What no page must be able to do to us, and nothing must leave behind: `npm run test:long`.
      inBrowsers("alone", ALONE, 1, LONG_MS),
      // They wait for pages and timers most of the time.
      inBrowsers("long", "test/long/**/*.test.ts", TWO_AT_ONCE, LONG_MS, [VIEWS, ALONE]),
      // Every view in every language: each has a browser and a copy of its own, and waits for it a third of the time.
      inBrowsers("views", VIEWS, TWO_AT_ONCE, LONG_MS),
    ],
  },
});
