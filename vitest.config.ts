import { defineConfig } from "vitest/config";
import { viteDatabasePlugin } from "./scripts/virtual-database.mjs";
import { viteValidatorPlugin } from "./scripts/virtual-validator.mjs";

const plugins = [viteDatabasePlugin(import.meta.dirname), viteValidatorPlugin(import.meta.dirname)];
const oxc = { jsx: { runtime: "automatic" as const, importSource: "preact" } };

const inBrowsers = (name: string, include: string, testTimeout: number) => ({
  plugins,
  test: {
    name,
    include: [include],
    // One real browser at a time: two at once starve each other of CPU and make timing lie.
    fileParallelism: false,
    testTimeout,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        oxc,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**", "test/long/**"],
        },
      },
      inBrowsers("browser", "test/browser/**/*.test.ts", 40_000),
      // What no page must be able to do to us, and nothing must leave behind: `npm run test:long`.
      inBrowsers("long", "test/long/**/*.test.ts", 3_600_000),
    ],
  },
});
