import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "@/lib/server/content-security-policy";
import { partsBeyond, partsOf } from "./compare-scripts";
import { type PageReport, summarise } from "./measure";
import { pages } from "./pages";
import { parseStat } from "./process-cpu";
import { contentSecurityPolicy as leanPolicy } from "./reference/policy";
import { judgePage, toJson } from "./report";

/** What the benchmark rests on. Servers and browsers are for the benchmark itself. */

describe("of the scripts that a page loads", () => {
  const chunk = (...modules: readonly string[]) =>
    `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push([document.currentScript,${modules.join()}]);`;
  const lean = chunk("7,(e,t,r)=>{let n=e.r(71645);r.exports=function(e){return n.use(e,{t,size:12})}}");
  const beyond = (...modules: readonly string[]) => partsBeyond([chunk(...modules)], [lean]);

  test("a module is the framework's under other names of variables and other numbers of modules", () => {
    expect(beyond("8,(o,i,s)=>{let c=o.r(54);s.exports=function(a){return c.use(a,{t:i,size:12})}}")).toEqual(
      [],
    );
  });

  test.each([
    ["another number", "7,(e,t,r)=>{let n=e.r(71645);r.exports=function(e){return n.use(e,{t,size:13})}}"],
    [
      "another property",
      "7,(e,t,r)=>{let n=e.r(71645);r.exports=function(e){return n.use(e,{u:t,size:12})}}",
    ],
    ["another text", '7,e=>{e.s("ours")}'],
  ])("a module with %s is of our own", (_, module) => {
    expect(beyond(module).map(({ id }) => id)).toEqual(["7"]);
  });

  test("a module of our own is found beside those of the framework, once, with its number", () => {
    const ours = '9,e=>{e.s(["f",0,function(){return"ours"}])}';
    const found = partsBeyond([lean, chunk(ours), chunk(ours)], [lean]);
    expect(found.map(({ id, text }) => [id, text.slice(0, 3)])).toEqual([["9", "e=>"]]);
  });

  test("code outside of chunks is of our own as well, and what cannot be parsed is no reason to pass it over", () => {
    expect(partsOf("alert(1);").map(({ text }) => text)).toEqual(["alert(1);"]);
    expect(() => partsOf("alert(")).toThrow(/cannot be parsed/);
  });
});

test("the lean pages are under as strict a policy as ours, but for the bundler's Trusted Types policy", () => {
  expect(leanPolicy("x")).toBe(contentSecurityPolicy("x", false).replace("nextjs default", "nextjs"));
});

test("CPU time is read from a process whose name holds anything", () => {
  const line = "71 (next) 1 (v16) S 42 71 71 0 -1 4194304 100 0 0 0 250 31 0 0 20 0 11 0 500";
  expect(parseStat(line)).toEqual({ parent: 42, ticks: 281 });
});

test("figures are those in the middle, faults those of any round", () => {
  const finding = (ours: number, ...faults: readonly string[]) => ({
    figures: { cpuMilliseconds: { ours, lean: 10 * ours } },
    faults,
  });
  expect(summarise([finding(3), finding(1, "seo: title"), finding(2, "seo: title")])).toEqual({
    figures: { cpuMilliseconds: { ours: 2, lean: 20 } },
    own: null,
    faults: ["seo: title"],
  });
});

describe("goals", () => {
  const page: PageReport = {
    name: "shared",
    lean: "nonce",
    isScriptLimited: true,
    hasNoOwnScript: true,
    isIndexed: true,
    status: 200,
    figures: {
      scriptGzipBytes: { ours: 110, lean: 100 },
      cpuMilliseconds: { ours: 13, lean: 10 },
      performance: { ours: 98, lean: 100 },
      accessibility: { ours: 100, lean: 100 },
      "best-practices": { ours: 100, lean: 100 },
      seo: { ours: 100, lean: 100 },
    },
    own: { gzipBytes: 0, parts: [] },
    faults: [],
  };
  const judge = (changes: Partial<PageReport>) =>
    judgePage({ ...page, ...changes }, ["scripts", "cpu", "lighthouse"]);
  const unmet = (changes: Partial<PageReport>) =>
    judge(changes)
      .filter(({ isMet }) => !isMet)
      .map(({ goal }) => goal);

  test("are met at the limit", () => {
    expect(unmet({})).toEqual([]);
    expect(judge({})).toHaveLength(7);
  });

  test.each([
    ["scriptGzipBytes", { ours: 111, lean: 100 }],
    ["cpuMilliseconds", { ours: 14, lean: 10 }],
    ["performance", { ours: 97, lean: 100 }],
    ["accessibility", { ours: 99, lean: 99 }],
    ["best-practices", { ours: 99, lean: 99 }],
    ["seo", { ours: 99, lean: 99 }],
  ] as const)("are not met beyond it: %s", (figure, pair) => {
    expect(unmet({ figures: { ...page.figures, [figure]: pair } })).toHaveLength(1);
  });

  test("are not met by code of our own where there must be none", () => {
    expect(unmet({ own: { gzipBytes: 9, parts: [{ name: "app/error.tsx", bytes: 1 }] } })).toEqual([
      "shared: client code of our own, bytes",
    ]);
  });

  test("are not met by what was not found out, nor by a page that is not there", () => {
    expect(unmet({ figures: {}, own: null })).toHaveLength(7);
    expect(unmet({ status: 404 })).toEqual(["shared: there is such a page, status"]);
  });

  test("do not count for good on a busy machine, nor after few rounds", () => {
    const run = { rounds: 5, measures: [], otherLoad: 0.05, pages: [] };
    expect(toJson(run).isPreliminary).toBe(false);
    expect(toJson({ ...run, otherLoad: 0.5 }).isPreliminary).toBe(true);
    expect(toJson({ ...run, rounds: 1 }).isPreliminary).toBe(true);
  });
});

test("every page that the goals name is there", () => {
  const named = (pick: (page: (typeof pages)[number]) => boolean) =>
    pages.filter(pick).map(({ name }) => name);
  expect(named(({ isScriptLimited }) => isScriptLimited)).toEqual(["question", "result", "shared"]);
  expect(named(({ hasNoOwnScript }) => hasNoOwnScript)).toEqual(["report", "shared", "rules", "rule"]);
});
