import { describe, expect, it } from "vitest";
import { chosen } from "@/lib/catalogue/examples";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { whatNeighboursShare } from "@/lib/catalogue/what-neighbours-share";
import {
  demandRung,
  makeRule,
  makeRuleSet,
  notApplicable,
  scale,
  ticks,
  unknown,
} from "@/tests/laws/support/make";
import { all, type Condition, is, not } from "./condition";
import { mayShare } from "./may-share";
import type { Answers } from "./question";
import type { Effect } from "./rule";

const batch: Answers = {
  "co-tenants": chosen("same-organisation"),
  trust: chosen("accidents"),
  "code-origin": chosen("own-reviewed"),
  classification: chosen("internal"),
  "data-kinds": chosen("none"),
  regimes: chosen("none"),
};
const strangers: Answers = {
  ...batch,
  "co-tenants": chosen("unrelated-organisations"),
  trust: chosen("hostile"),
  "code-origin": chosen("arbitrary-code"),
  classification: chosen("confidential"),
};

describe("may two workloads share", () => {
  const share = (a: Answers, b: Answers) => mayShare(ruleSet, whatNeighboursShare, a, b);

  it("two alike batches of one organisation may share a kernel", () => {
    expect(share(batch, batch)).toMatchObject({ kernel: { allowed: true }, host: { allowed: true } });
  });

  it("strangers with code of their own keep even a harmless workload off their kernel, and the rule is named", () => {
    const { kernel, node, host } = share(batch, strangers);
    expect(kernel.allowed).toBe(false);
    expect(kernel.forbiddenBy.length).toBeGreaterThan(0);
    expect(node.allowed).toBe(false);
    expect(host.allowed).toBe(true);
  });

  it("the stricter floor of the two has to stand between them", () => {
    expect(share(batch, batch).between).toBe("container");
    const bound: Answers = { ...batch, "separate-hardware": chosen("dedicated-host") };
    expect(share(batch, bound).between).toBe("dedicated-host");
    expect(share(bound, batch).between).toBe("dedicated-host");
  });

  it("a contract that names a dedicated host forbids sharing the host", () => {
    const bound: Answers = { ...batch, "separate-hardware": chosen("dedicated-host") };
    expect(share(batch, bound).host.allowed).toBe(false);
  });

  it("a pool for federal tenants keeps out a workload that does not belong to it, and lets in one that does", () => {
    const federal: Answers = {
      ...batch,
      regimes: chosen("dod"),
      "dod-level": chosen("il5"),
      "dod-region": chosen("federal-only"),
    };
    expect(share(batch, federal).host.allowed).toBe(false);
    expect(share(federal, federal).host.allowed).toBe(true);
  });

  it("a pool on the host keeps strangers to it off its nodes and kernels too, and lets in an inner circle", () => {
    const federal: Answers = {
      ...batch,
      "co-tenants": chosen("same-team"),
      regimes: chosen("dod"),
      "dod-level": chosen("il5"),
      "dod-region": chosen("federal-only"),
    };
    const { kernel, node } = share(batch, federal);
    expect(kernel.forbiddenBy).toContain("REG-IL5-POOL");
    expect(node.forbiddenBy).toContain("REG-IL5-POOL");
    const secret: Answers = { ...federal, "dod-level": chosen("il6") };
    expect(share(federal, secret).host.forbiddenBy).not.toContain("REG-IL5-POOL");
    expect(share(federal, secret).host.forbiddenBy).toContain("REG-IL6-POOL");
  });

  it("a pool on the kernel leaves the host free", () => {
    const guided: Answers = { ...batch, regimes: chosen("nist-800-190") };
    expect(share(batch, guided).kernel.forbiddenBy).toContain("REG-190-POOL");
    expect(share(batch, guided).host.allowed).toBe(true);
  });

  it("the order of the two does not matter", () => {
    const pairs = [batch, strangers];
    for (const a of pairs) for (const b of pairs) expect(share(a, b)).toEqual(share(b, a));
  });
});

/** What one rule about neighbours comes to: who is beside the careful workload is for each test to say. */
describe("with one rule", () => {
  const questions = [
    scale("own", ["low", "high"]),
    scale("code", ["reviewed", "vendor", "any"]),
    scale("class", ["public", "secret"]),
    ticks("regimes", ["none", "pci", "dod"]),
    scale("unlike", ["same", "different"]),
  ];
  const questionsOnNeighbours = {
    shared: ["code", "a question that the rule set does not have"],
    sensitivity: ["class", "regimes"],
    unlike: { question: "unlike", same: "same", different: "different" },
  };
  const careful = { own: chosen("high") };
  const share = (when: Condition, a: Answers, b: Answers, effect: Effect = demandRung("dedicated-host")) =>
    mayShare(makeRuleSet(questions, [makeRule("R", when, effect)]), questionsOnNeighbours, a, b).host;
  const allowed = { allowed: true, forbiddenBy: [] };
  const forbidden = { allowed: false, forbiddenBy: ["R"] };
  const carefulBesideAnyCode = all(is("own", "high"), is("code", "any"));
  const carefulBesideReviewed = all(is("own", "high"), is("code", "reviewed"));

  it("the more demanding answer holds for both, whoever gave it", () => {
    const reviewed = { ...careful, code: chosen("reviewed") };
    expect(share(carefulBesideAnyCode, reviewed, { code: chosen("any") })).toEqual(forbidden);
    expect(share(carefulBesideAnyCode, { code: chosen("any") }, reviewed)).toEqual(forbidden);
    expect(share(carefulBesideAnyCode, reviewed, { code: chosen("vendor") })).toEqual(allowed);
    expect(share(carefulBesideReviewed, reviewed, { code: chosen("vendor") })).toEqual(allowed);
  });

  it("an answer stands where the other has none, and none counts as less than the least", () => {
    const reviewed = { ...careful, code: chosen("reviewed") };
    expect(share(carefulBesideReviewed, reviewed, { code: unknown })).toEqual(forbidden);
    expect(share(carefulBesideReviewed, reviewed, {})).toEqual(forbidden);
    expect(share(carefulBesideReviewed, careful, { code: chosen("reviewed") })).toEqual(forbidden);
  });

  it("without an answer of either, each keeps its own reason for having none", () => {
    const noCode = all(is("own", "high"), not(is("code", "any")));
    expect(share(noCode, { ...careful, code: notApplicable }, { code: unknown })).toEqual(forbidden);
    expect(share(noCode, { ...careful, code: unknown }, { code: notApplicable })).toEqual(allowed);
  });

  it("neighbours are unlike as soon as one answer on their sensitivity differs", () => {
    const unlike = is("unlike", "different");
    const one = { class: chosen("secret"), regimes: chosen("pci", "dod") };
    expect(share(unlike, one, { ...one, class: chosen("public") })).toEqual(forbidden);
    expect(share(unlike, one, { ...one, regimes: chosen("dod") })).toEqual(forbidden);
    expect(share(unlike, one, { ...one, regimes: notApplicable })).toEqual(forbidden);
    expect(share(unlike, one, { ...one, regimes: chosen("dod", "pci") })).toEqual(allowed);
    expect(share(is("unlike", "same"), one, one)).toEqual(forbidden);
  });

  it("an answer not given yet is as unknown as one that is not known", () => {
    expect(share(is("unlike", "different"), {}, { class: unknown })).toEqual(allowed);
  });

  it("a pool is left free by a neighbour that belongs to it, whatever else that belongs to", () => {
    const keepFor = (community: string): Effect => ({
      kind: "demand",
      axis: "neighbours",
      boundary: "host",
      community,
    });
    const pools = makeRuleSet(questions, [
      makeRule("PCI", is("regimes", "pci"), keepFor("card payments")),
      makeRule("DOD", is("regimes", "dod"), keepFor("federal tenants")),
    ]);
    const hostOf = (a: Answers, b: Answers) => mayShare(pools, questionsOnNeighbours, a, b).host.forbiddenBy;
    expect(hostOf({ regimes: chosen("pci") }, { regimes: chosen("pci", "dod") })).toEqual(["DOD"]);
    expect(hostOf({ regimes: chosen("pci") }, { regimes: chosen("dod") })).toEqual(["DOD", "PCI"]);
    expect(hostOf({ regimes: chosen("pci") }, {})).toEqual(["PCI"]);
  });
});
