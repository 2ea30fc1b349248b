/** The claim database, compiled and validated from `data/` when the bundle is made. */
declare module "virtual:database" {
  import type { Database } from "../src/types/database.ts";

  const database: Database;
  export default database;
}
