/** One line of the bench's table. */
export interface Line {
  readonly name: string;
  readonly figure: string;
  /** In words; empty for a figure that is only reported. */
  readonly goal: string;
  /** null where there is no goal. */
  readonly met: boolean | null;
  /** Shown in README though it has no goal: it stands for the lines above it. */
  readonly isSummary?: true;
}

/** One part of the bench: the engine's parts stand here, the browser's may stand beside them. */
export interface Section {
  readonly title: string;
  run(): Line[] | Promise<Line[]>;
}

export const reported = (name: string, figure: string): Line => ({ name, figure, goal: "", met: null });

export const summary = (name: string, figure: string): Line => ({
  ...reported(name, figure),
  isSummary: true,
});
