/** What the chart's shapes mean; only those that are on it. */
import type { Telling } from "../model/tellings.ts";
import type { Hedge, SpeakerRole } from "../types/database.ts";
import { roleWords } from "../voice/origin.ts";
import { type MessageKey, t } from "../voice/text.ts";
import { Shape } from "./timeline-marker.tsx";

const BARS: Readonly<
  Record<Exclude<Hedge, "exact">, readonly [path: string, dash: boolean, key: MessageKey]>
> = {
  about: ["M0 8h16", false, "legendAbout"],
  range: ["M8 2v12M4 2h8M4 14h8", false, "legendRange"],
  order: ["M8 2v12M4 2h8M4 14h8", true, "legendOrder"],
  "at-least": ["M8 14V2M4 14h8M4 6l4-4 4 4", false, "legendAtLeast"],
  "at-most": ["M8 2v12M4 2h8M4 10l4 4 4-4", false, "legendAtMost"],
};

function ShapeKey({ role, hedge, words }: { role: SpeakerRole; hedge: Hedge; words: string }) {
  return (
    <li>
      <svg viewBox="-8 -8 16 16" class="icon shapes" aria-hidden="true">
        <Shape role={role} hedge={hedge} />
      </svg>
      {words}
    </li>
  );
}

export function Legend({ tellings }: { tellings: readonly Telling[] }) {
  const roles = [...new Set(tellings.map(({ claim }) => claim.speakerRole))];
  const hedges = [...new Set(tellings.map(({ claim }) => claim.hedge))].filter((hedge) => hedge !== "exact");
  const plain = tellings.find(({ claim }) => claim.hedge === "exact");
  return (
    <ul class="legend">
      {roles.map((role) => (
        <ShapeKey key={role} role={role} hedge="about" words={roleWords(role)} />
      ))}
      {plain && <ShapeKey role={plain.claim.speakerRole} hedge="exact" words={t("legendExact")} />}
      {hedges.map((hedge) => {
        const [path, isDashed, key] = BARS[hedge];
        return (
          <li key={hedge}>
            <svg viewBox="0 0 16 16" class={isDashed ? "icon dashed" : "icon"} aria-hidden="true">
              <path d={path} />
            </svg>
            {t(key)}
          </li>
        );
      })}
    </ul>
  );
}
