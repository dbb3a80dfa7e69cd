import { setTimeout as wait } from "node:timers/promises";
import { cpuMillisecondsOf, machineTicks } from "./process-cpu";

const batch = 20;

/**
 * The CPU milliseconds that a server spends on one request for a page, over as many as it takes to spend
 * some time, one after the other.
 */
export async function measureCpu(
  pid: number,
  url: string,
  cookie: string,
  milliseconds: number,
): Promise<number> {
  const before = cpuMillisecondsOf(pid);
  for (let count = batch; ; count += batch) {
    for (let index = 0; index < batch; index += 1) await request(url, cookie);
    const spent = cpuMillisecondsOf(pid) - before;
    if (spent >= milliseconds) return spent / count;
  }
}

/** Asks for a page as a browser does, and gives the status. */
export async function request(url: string, cookie: string): Promise<number> {
  const response = await fetch(url, { headers: { cookie, "accept-encoding": "gzip" }, redirect: "manual" });
  await response.arrayBuffer();
  return response.status;
}

/** The share of the machine that others use, while nothing is going on here. */
export async function measureOtherLoad(milliseconds: number): Promise<number> {
  const before = machineTicks();
  await wait(milliseconds);
  const after = machineTicks();
  return (after.busy - before.busy) / (after.all - before.all);
}
