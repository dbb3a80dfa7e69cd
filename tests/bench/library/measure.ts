import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { providePostgresBinaries } from "@/bin/postgres-binaries.mjs";
import { startCluster } from "@/bin/postgres-cluster.mjs";
import { createToken, hashToken } from "@/lib/access/token";
import type { DatabaseKind } from "@/lib/env";
import { type Server, serveApplicationOn } from "../web/servers";
import { type Case, cases } from "./cases";
import { fillDatabase } from "./fill";

export type Times = { readonly p50: number; readonly p95: number };
export type CaseReport = { readonly name: string; readonly small: Times; readonly big: Times };
export type LibraryReport = {
  readonly kind: DatabaseKind;
  readonly small: number;
  readonly big: number;
  readonly requests: number;
  readonly cases: readonly CaseReport[];
  /** All requests together. */
  readonly all: { readonly small: Times; readonly big: Times };
};

type Size = { readonly count: number; readonly server: Server };

const tokens = { whole: createToken(), few: createToken() };
const tokenHashes = { whole: hashToken(tokens.whole), few: hashToken(tokens.few) };

/** Measures the pages of the library on one kind of database, of a small and a big size in turn. */
export async function measureLibrary(
  kind: DatabaseKind,
  sizes: { readonly small: number; readonly big: number },
  requests: number,
  say: (text: string) => void,
): Promise<LibraryReport> {
  const place = await (kind === "sqlite" ? sqlitePlace() : postgresqlPlace());
  const servers: Server[] = [];
  try {
    const serve = async (count: number): Promise<Size> => {
      const url = await place.urlOf(`library_${count}`);
      const startedAt = Date.now();
      await fillDatabase(url, count, tokenHashes);
      say(`${kind}: ${count} assessments stored in ${Math.round((Date.now() - startedAt) / 1000)} s`);
      const server = await serveApplicationOn(url);
      servers.push(server);
      return { count, server };
    };
    const small = await serve(sizes.small);
    const big = await serve(sizes.big);
    const taken = new Map(cases.map(({ name }) => [name, { small: [] as number[], big: [] as number[] }]));
    // The first rounds warm up code and caches; small and big take turns, so that what else the machine does
    // hits both alike.
    for (let round = -3; round < requests; round++) {
      for (const each of cases) {
        const times = { small: 0, big: 0 };
        const order = round % 2 === 0 ? (["small", "big"] as const) : (["big", "small"] as const);
        for (const size of order) times[size] = await ask(size === "small" ? small : big, each);
        if (round < 0) continue;
        taken.get(each.name)?.small.push(times.small);
        taken.get(each.name)?.big.push(times.big);
      }
      if (round % 20 === 0) say(`${kind}: round ${round} of ${requests}`);
    }
    const entries = [...taken];
    return {
      kind,
      ...sizes,
      requests,
      cases: entries.map(([name, times]) => ({ name, small: timesOf(times.small), big: timesOf(times.big) })),
      all: {
        small: timesOf(entries.flatMap(([, times]) => times.small)),
        big: timesOf(entries.flatMap(([, times]) => times.big)),
      },
    };
  } finally {
    for (const server of servers) await server.stop();
    await place.remove();
  }
}

async function ask({ count, server }: Size, { name, caller, pathOf }: Case): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${server.origin}${pathOf(count)}`, {
    headers: { cookie: `visitor=${tokens[caller]}`, "accept-language": "en" },
  });
  await response.arrayBuffer();
  const taken = performance.now() - startedAt;
  if (response.status !== 200) throw new Error(`${name}, ${count}: ${response.status}`);
  return taken;
}

function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

function sqlitePlace() {
  const folder = mkdtempSync(path.join(tmpdir(), "tenancy-scale-bench-"));
  return {
    urlOf: async (name: string) => `file:${path.join(folder, `${name}.db`)}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgresqlPlace() {
  const cluster = await startCluster(await providePostgresBinaries());
  return {
    urlOf: async (name: string) => {
      const client = new pg.Client({ connectionString: cluster.url });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      const url = new URL(cluster.url);
      url.pathname = name;
      return url.href;
    },
    remove: () => cluster.stop(),
  };
}
