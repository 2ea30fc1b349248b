/** The lint rules that keep the rooms apart fire: each room is given an import that it must not have. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

const forbidden = [
  ["src/content/planted.ts", "../card/place.ts"],
  ["src/content/planted.ts", "preact"],
  ["src/content/planted.ts", "../view/icons.tsx"],
  ["src/background/planted.ts", "../content/page.ts"],
  ["src/popup/planted.ts", "../panel/follow.ts"],
  ["src/panel/planted.ts", "../popup/main.ts"],
  ["src/card/planted.ts", "../app/tab.ts"],
  ["src/card/planted.ts", "../content/page.ts"],
  ["src/view/planted.ts", "../app/tab.ts"],
  ["src/voice/planted.ts", "../view/icons.tsx"],
  ["src/model/planted.ts", "preact"],
  ["src/export/planted.ts", "../view/save.ts"],
  ["src/app/planted.ts", "../engine/index.ts"],
  ["src/reports/planted.ts", "../view/icons.tsx"],
  ["src/sheet/planted.ts", "../engine/index.ts"],
  ["src/store/planted.ts", "../app/tab.ts"],
  ["src/forms/planted.ts", "../app/tab.ts"],
  ["src/options/planted.ts", "../desk/load.ts"],
  ["src/desk/planted.ts", "../background/check.ts"],
  ["src/app/planted.ts", "webextension-polyfill"],
  ["src/engine/planted.ts", "../browser.ts"],
  ["src/engine/planted.ts", "../settings.ts"],
  ["src/engine/planted.ts", "../model/origins.ts"],
  ["src/engine/planted.ts", "fuse.js"],
  ["src/engine/planted.ts", "node:fs"],
  ["src/engine/quantities/planted.ts", "../../messages.ts"],
  ["src/engine/quantities/planted.ts", "../../model/origins.ts"],
  ["src/engine/quantities/planted.ts", "fuse.js"],
  ["src/engine/claims/planted.ts", "../../browser.ts"],
  ["src/engine/claims/planted.ts", "../../voice/text.ts"],
  ["src/cli/planted.ts", "preact"],
  ["src/cli/planted.ts", "webextension-polyfill"],
  ["src/cli/planted.ts", "../view/icons.tsx"],
  ["src/cli/planted.ts", "../store/open.ts"],
  ["src/cli/eval/planted.ts", "../../background/check.ts"],
];

/** What the walls must let through. */
const allowed = [
  ["src/engine/planted.ts", "../types/findings.ts"],
  ["src/engine/planted.ts", "../pieces.ts"],
  ["src/engine/planted.ts", "./claims/topic.ts"],
  ["src/engine/quantities/planted.ts", "../text/tokens.ts"],
  ["src/engine/quantities/planted.ts", "../../../data/words/units.json"],
  ["src/engine/claims/planted.ts", "fuse.js"],
  ["src/cli/planted.ts", "../content/collect.ts"],
  ["src/card/planted.ts", "../content/collect.ts"],
];

test("every forbidden import is refused, and no other", () => {
  const directory = mkdtempSync(join(tmpdir(), "rooms-"));
  try {
    cpSync(join(ROOT, "biome.json"), join(directory, "biome.json"));
    const planted = [...forbidden, ...allowed];
    planted.forEach(([file = "", from], at) => {
      const path = join(directory, file.replace("planted", `planted-${at}`));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `import { planted } from "${from}";\n\nexport const used = planted;\n`);
    });
    const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
    const options = ["lint", "src", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=github"];
    const run = spawnSync(process.execPath, [biome, ...options], { cwd: directory, encoding: "utf8" });
    const isRefused = (at: number) =>
      new RegExp(`noRestrictedImports,file=[^,]*planted-${at}\\.ts`).test(run.stdout + run.stderr);
    expect(planted.filter((_, at) => isRefused(at))).toEqual(forbidden);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
