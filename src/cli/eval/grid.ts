/** Plain-text tables for the terminal. */

export type Row = readonly (string | number)[];

const GAP = "  ";

/** Columns as wide as their widest cell; the first is set left, the others right. */
export function grid(rows: readonly Row[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, String(cell).length);
  }
  return rows
    .map((row) =>
      row
        .map((cell, index) => {
          const text = String(cell);
          return index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0);
        })
        .join(GAP)
        .trimEnd(),
    )
    .join("\n");
}

export const fixed = (share: number): string => share.toFixed(3);
