/** The middle of `values`: one round disturbed by the machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

/** Each field's own median over all rows. */
export function mediansOf<Key extends string>(
  keys: readonly Key[],
  rows: readonly Readonly<Record<Key, number>>[],
): Readonly<Record<Key, number>> {
  const pairs = keys.map((key) => [key, median(rows.map((row) => row[key]))] as const);
  return Object.fromEntries(pairs) as Record<Key, number>;
}
