/** Text to quantities. */

export { readQuantities } from "./read.ts";
