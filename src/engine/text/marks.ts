/** Marks that join words or set them apart. Sets, not expressions: they are asked for at each number, and a look-up is half the cost. */

export const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑"]);

export const DASHES: ReadonlySet<string> = new Set([...HYPHENS, "–", "—", "−"]);

export const QUOTES: ReadonlySet<string> = new Set("\"'“”‘’«»„");
