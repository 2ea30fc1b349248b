/** The bench's own extension: the built one, with the probe in the content script's place. */
import { execFileSync } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { DOM_CONSTANTS } from "../../../../build/dom-constants.mjs";
import { ROOT } from "../../eval/shared.ts";

const BUILT = join(ROOT, "dist/extension-dev");
const OUT = join(ROOT, "dist/extension-bench");
const PROBE = join(ROOT, "src/cli/bench/probe");

const timedBrowser: Plugin = {
  name: "timed-browser",
  setup(builder) {
    const path = join(PROBE, "timed-browser.ts");
    builder.onResolve({ filter: /\/browser\.ts$/ }, ({ importer }) => (importer === path ? null : { path }));
  },
};

/** The extension as it is shipped, but for loopback pages. */
export function builtExtension(): string {
  execFileSync(process.execPath, ["build.mjs", "--dev"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return BUILT;
}

/** The content room with the clock around it, as one script. */
export async function bundleProbe(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(PROBE, "main.ts")],
    outfile,
    bundle: true,
    minify: true,
    define: DOM_CONSTANTS,
    format: "iife",
    charset: "ascii",
    target: ["chrome140", "firefox140"],
    plugins: [timedBrowser],
    logLevel: "warning",
  });
}

/** @returns the directory written. */
export async function benchExtension(built: string): Promise<string> {
  await rm(OUT, { recursive: true, force: true });
  await cp(built, OUT, { recursive: true });
  await bundleProbe(join(OUT, "content.js"));
  return OUT;
}
