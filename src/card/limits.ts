/** Bounds of the card. */

/** Reports on the card; popup and panel have them all. */
export const CARD_REPORTS = 3;

/** Distance of the card from its figure and from the window's edge. */
export const CARD_GAP_PX = 8;
