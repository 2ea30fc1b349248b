/** The name under which `database.js` leaves the claim database for `background.js`. */
export const DATABASE_KEY = "onWhoseWordDatabase";
