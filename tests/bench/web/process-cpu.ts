import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

let ticksPerSecond: number | undefined;

/** The CPU milliseconds that a process, with all of its threads, and those it started have used. Linux only. */
export function cpuMillisecondsOf(pid: number): number {
  ticksPerSecond ??= Number(spawnSync("getconf", ["CLK_TCK"], { encoding: "utf8" }).stdout) || 100;
  const stats = new Map(readdirSync("/proc").filter(isProcess).flatMap(readStat));
  const ticksUnder = (process: number): number => {
    const children = [...stats].filter(([, { parent }]) => parent === process);
    return (stats.get(process)?.ticks ?? 0) + children.reduce((sum, [child]) => sum + ticksUnder(child), 0);
  };
  return (ticksUnder(pid) * 1000) / ticksPerSecond;
}

type Stat = { readonly parent: number; readonly ticks: number };

/** Reads a line of /proc/…/stat: who started the process, and its ticks in user and in system mode. */
export function parseStat(line: string): Stat {
  // The second field is a name, which may hold anything, a closing parenthesis included.
  const [, parent, ...rest] = line.slice(line.lastIndexOf(")") + 2).split(" ");
  return { parent: Number(parent), ticks: Number(rest[9]) + Number(rest[10]) };
}

/** The share of the machine's CPU time that was used since boot, as used and whole, in ticks. */
export function machineTicks(): { readonly busy: number; readonly all: number } {
  const [line = ""] = readFileSync("/proc/stat", "utf8").split("\n");
  const ticks = line.split(/\s+/).slice(1, 9).map(Number);
  const all = ticks.reduce((sum, value) => sum + value, 0);
  // The fourth and fifth are for doing nothing, and for waiting for a disk meanwhile.
  return { busy: all - (ticks[3] ?? 0) - (ticks[4] ?? 0), all };
}

function isProcess(name: string): boolean {
  return /^\d+$/.test(name);
}

/** None, for a process that has just ended. */
function readStat(pid: string): readonly (readonly [number, Stat])[] {
  try {
    return [[Number(pid), parseStat(readFileSync(`/proc/${pid}/stat`, "utf8"))]];
  } catch {
    return [];
  }
}
