import type { Database } from "../types/database.ts";
import type { Lists } from "./own.ts";

export const listsOf = ({ measures, speakers }: Pick<Database, "measures" | "speakers">): Lists => ({
  measures: new Map(measures.map((measure) => [measure.id, measure])),
  speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
});
