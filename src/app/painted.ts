/** When what was just drawn can be seen. */

/** A page that is not shown draws no frames; it waits no longer than the eye would notice. */
const HIDDEN_MS = 100;

/** Resolves in the first task after the next frame. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, HIDDEN_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // A task asked for in a frame runs after it is painted (https://web.dev/articles/optimize-inp#yield_to_allow_rendering_work_to_occur_sooner).
      setTimeout(resolve);
    });
  });
