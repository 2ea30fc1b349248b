/** The engine's door: text and database in, findings out. Pure; runs the same in the background, in Node and in tests. */

export { createEngine, type Engine } from "./check.ts";
