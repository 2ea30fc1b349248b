import { zipSync } from "fflate";

/** The first time a zip can name: no clock may leave its mark. Local, as the format knows no time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** @param {import("./files.mjs").Files} files @returns {Uint8Array} the same bytes for the same files */
export function zip(files) {
  return zipSync(Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))), {
    level: 9,
    mtime: NO_TIME,
  });
}
