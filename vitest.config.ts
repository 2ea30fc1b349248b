import { defineConfig } from "vitest/config";
import { viteDatabasePlugin } from "./scripts/virtual-database.mjs";
import { viteValidatorPlugin } from "./scripts/virtual-validator.mjs";

const plugins = [viteDatabasePlugin(import.meta.dirname), viteValidatorPlugin(import.meta.dirname)];
const oxc = { jsx: { runtime: "automatic" as const, importSource: "preact" } };

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
      {
        plugins,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          // One real browser at a time: two at once starve each other of CPU and make timing lie.
          fileParallelism: false,
          testTimeout: 40_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins,
        test: {
          name: "long",
          include: ["test/long/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
