/** One claim on the chart: its interval as a bar, its hedge and its speaker's role by form. */
import type { Point } from "../model/timeline.ts";
import type { Hedge, SpeakerRole } from "../types/database.ts";

/** Shapes of one visual weight around the origin. */
const SHAPES: Readonly<Record<SpeakerRole, string>> = {
  party: "M-4.5-4.5h9v9h-9z",
  monitor: "M0-5.6 5.4 4.4H-5.4z",
  un: "M0-6 6 0 0 6-6 0z",
  reporter: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
  "outside-state": "M0 5.6 5.4-4.4H-5.4z",
  aid: "M-1.8-5.4h3.6v3.6h3.6v3.6H1.8v3.6h-3.6V1.8h-3.6v-3.6h3.6z",
  unnamed: "M-5.4 0-2.7-4.7h5.4L5.4 0 2.7 4.7h-5.4z",
};

export function Shape({ role, hedge }: { role: SpeakerRole; hedge: Hedge }) {
  return <path class={hedge === "exact" ? "shape" : "shape hollow"} d={SHAPES[role]} />;
}

/** An open end carries an arrow, a closed one a stop. */
function End({ x, y, isOpen, up }: { x: number; y: number; isOpen: boolean; up: boolean }) {
  const back = up ? 5 : -5;
  return (
    <path
      class="end"
      d={isOpen ? `M${x - 4} ${y + back}L${x} ${y}L${x + 4} ${y + back}` : `M${x - 4} ${y}h8`}
    />
  );
}

export function Marker({ point }: { point: Point }) {
  const { x, high, low, at, isOpenUp, isOpenDown } = point;
  const { claim } = point.telling;
  return (
    <>
      <rect class="reach" x={x - 8} y={Math.min(high, at - 8)} width={16} height={Math.max(low - high, 16)} />
      {low - high > 1 && (
        <>
          <line class={`interval ${claim.hedge}`} x1={x} x2={x} y1={high} y2={low} />
          <End x={x} y={high} isOpen={isOpenUp} up />
          <End x={x} y={low} isOpen={isOpenDown} up={false} />
        </>
      )}
      {claim.hedge === "about" && <path class="end" d={`M${x - 9} ${at}h18`} />}
      <g transform={`translate(${x} ${at})`}>
        <Shape role={claim.speakerRole} hedge={claim.hedge} />
      </g>
    </>
  );
}
