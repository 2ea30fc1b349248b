/** Judges the expressions that it is sent, one at a time. */
import { parentPort } from "node:worker_threads";
import { problemOf } from "./judge.mjs";

parentPort?.on("message", ({ pattern, flags }) => parentPort?.postMessage(problemOf(pattern, flags)));
