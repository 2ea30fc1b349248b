import { defineConfig } from "vitest/config";
import { viteDatabasePlugin } from "./scripts/virtual-database.mjs";

/** The engine's own tests, without those that take seconds: each mutant runs all that reach it. */
export default defineConfig({
  plugins: [viteDatabasePlugin(import.meta.dirname)],
  test: {
    include: ["test/engine/**/*.test.ts", "test/data/cases.test.ts"],
    exclude: ["test/engine/fuzz.test.ts"],
  },
});
