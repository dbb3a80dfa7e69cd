import { describe, expect, it } from "vitest";
import { chosen } from "@/lib/catalogue/examples";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { whatNeighboursShare } from "@/lib/catalogue/what-neighbours-share";
import { mayShare } from "./may-share";
import type { Answers } from "./question";

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
