/** The claim database, compiled and validated from `data/` when the bundle is made. */
declare module "virtual:database" {
  // An import declaration may not be relative in here, and with skipLibCheck it would silently make this `any`.
  const database: import("../src/types/database.ts").Database;
  export default database;
}

/** Style sheets as text, for the card's shadow root. */
declare module "*.css" {
  const text: string;
  export default text;
}

/** The schema of a reader's own reports (data/schemas/own-reports.schema.json), compiled when the bundle is made. */
declare module "virtual:own-reports" {
  interface Validate {
    (value: unknown): boolean;
    errors?: readonly import("ajv").ErrorObject[] | null;
  }
  const validate: Validate;
  export default validate;
}
