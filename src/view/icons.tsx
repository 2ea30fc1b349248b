/** The icon set: strokes on a grid of 16, in the colour of the text. Decoration only: the words stand beside them. */

const PATHS = {
  back: "M10 3 5 8l5 5",
  locate: "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1v3M8 12v3M1 8h3M12 8h3",
  external: "M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5 7 9",
  copy: "M5.5 5.5h7v7h-7zM3.5 10.5v-7h7",
  download: "M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M3 13.5h10",
  panel: "M2.5 3.5h11v9h-11zM9.5 3.5v9",
  table: "M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 3.5v9",
  chart: "M2.5 2.5v11h11M5 10l3-3 2 2 3.5-4",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

export type IconName = keyof typeof PATHS;

/** These point along the line of reading. */
const TURNED: readonly IconName[] = ["back", "external", "panel"];

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={TURNED.includes(name) ? "icon turned" : "icon"} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
