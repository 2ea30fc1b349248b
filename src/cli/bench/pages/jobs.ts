/** What the bench asks its probe in the page, and what each job answers; milliseconds of the page's thread. */

/** One reading of the page by the content script's own code. */
export interface Reading {
  readonly gate: number;
  readonly collect: number;
  readonly paint: number;
  /** The longest stretch of our own code without giving the thread back. */
  readonly longest: number;
  /** The longest that the browser took to style what we painted; it is part of `paint` too. */
  readonly forced: number;
  readonly figures: number;
}

export interface Jobs {
  /** The page read as at a visit. */
  read: Reading;
  /** The gate, on the page as it is. */
  gate: number;
  /** Walking every text node. */
  floor: number;
  /** Adopting an empty style sheet, with the layout that this forces. */
  sheet: number;
  /** mark.js marking every number, with the layout that this forces. */
  mark: number;
  /** Takes mark.js's marks away again. */
  unmark: number;
  /** Begins a visit that goes on; what its first reading took. */
  visit: number;
  /** What the visit took since. */
  visited: { readonly total: number; readonly longest: number; readonly figures: number };
}
