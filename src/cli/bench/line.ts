/** One line of the bench's table. */
export interface Line {
  readonly name: string;
  readonly figure: string;
  /** In words; empty for a figure that is only reported. */
  readonly goal: string;
  /** null where there is no goal. */
  readonly met: boolean | null;
}

/** One part of the bench: the engine's parts stand here, the browser's may stand beside them. */
export interface Section {
  readonly title: string;
  run(): Line[] | Promise<Line[]>;
}

export const reported = (name: string, figure: string): Line => ({ name, figure, goal: "", met: null });
