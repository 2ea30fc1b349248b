/** The page's sentence with the figure in it, in the page's own direction. */
import type { PageFigure } from "../messages.ts";

export function Excerpt({ before, figure, after }: Pick<PageFigure, "before" | "figure" | "after">) {
  return (
    <span class="excerpt" dir="auto">
      {before}
      <mark>{figure.exact}</mark>
      {after}
    </span>
  );
}
