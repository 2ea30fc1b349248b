/** The claim database as a script of its own: it grows with every report, the script that reads it does not (ADR 6). */
import database from "virtual:database";
import { DATABASE_KEY } from "../database-key.ts";

Object.assign(globalThis, { [DATABASE_KEY]: database });
