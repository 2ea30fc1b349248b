/** Text to quantities. */

export { type Reading, readQuantities, type TokenQuantity } from "./read.ts";
