/** One run of a command over the documents: how long it took, how much memory a worker needed, how many lines it answered. */
import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createInterface } from "node:readline";

export interface Run {
  readonly seconds: number;
  readonly lines: number;
  readonly errors: number;
  /** Most memory that any process of the run held, in bytes; null where the system does not tell (only Linux does). */
  readonly peak: number | null;
}

const POLL_MS = 250;

async function statusOf(pid: string): Promise<{ parent: string; peak: number } | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const parent = /^PPid:\s*(\d+)/m.exec(status)?.[1];
  const peak = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
  return parent && peak ? { parent, peak: Number(peak) * 1024 } : null;
}

/** Of the process and all that it started. */
async function peakOf(root: number): Promise<number | null> {
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const all = new Map<string, { parent: string; peak: number }>();
  for (const pid of pids) {
    const status = await statusOf(pid);
    if (status) all.set(pid, status);
  }
  const isOurs = (pid: string): boolean => {
    for (let at: string | undefined = pid; at && at !== "0"; at = all.get(at)?.parent)
      if (at === String(root)) return true;
    return false;
  };
  const peaks = [...all].filter(([pid]) => isOurs(pid)).map(([, { peak }]) => peak);
  return peaks.length > 0 ? Math.max(...peaks) : null;
}

/** @throws when the command cannot be started or fails. */
export async function measure(command: readonly string[], input: string): Promise<Run> {
  const [program, ...args] = command as [string, ...string[]];
  const began = performance.now();
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
  let peak: number | null = null;
  const poll = setInterval(async () => {
    const now = child.pid === undefined ? null : await peakOf(child.pid);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  }, POLL_MS);
  createReadStream(input).pipe(child.stdin);
  let lines = 0;
  let errors = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    lines++;
    if (line.startsWith('{"error"')) errors++;
  }
  const code = await ended.finally(() => clearInterval(poll));
  if (code !== 0) throw new Error(`${program} ended with status ${code}`);
  return { seconds: (performance.now() - began) / 1000, lines, errors, peak };
}
