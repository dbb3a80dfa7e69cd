import { describe, expect, test } from "vitest";
import type { Rung } from "@/lib/engine/scales";
import { englishWords } from "@/lib/messages/words";
import { describeFloorChange, describeGap, describeLadder } from "./describe-ladder";
import { exampleLadder } from "./ladder-examples";
import { withBase } from "./ladder-model";

const words = englishWords();

const labels: Record<Rung, string> = {
  process: "Process",
  container: "Container",
  "sandboxed-container": "Sandboxed container",
  "container-in-vm": "Container in VM",
  vm: "VM",
  "dedicated-host": "Dedicated host",
};

const ladder = (facts: Parameters<typeof exampleLadder>[1]) => exampleLadder(labels, facts);

const payments = ladder({
  floor: "container-in-vm",
  possible: "vm",
  recommended: "container-in-vm",
  today: "sandboxed-container",
  marks: {
    "container-in-vm": { demandedBy: ["REG-07", "TEN-03"] },
    vm: { mayBeDemandedBy: ["DAT-03"] },
  },
});

describe("a final ladder", () => {
  test("says the floor and who set it, what could raise it, and where the workload runs", () => {
    expect(describeLadder(words, payments).caption).toBe(
      "At least rung 4, Container in VM. Set by REG-07 and TEN-03. " +
        "If what is unknown goes the stricter way, rung 5, VM. " +
        "Today it runs at rung 3, Sandboxed container, 1 rung short.",
    );
  });

  test("reads each rung with its place, its name and its marks, most isolation first", () => {
    expect(describeLadder(words, payments).items.map(({ sentence }) => sentence)).toEqual([
      "Rung 6 of 6, Dedicated host.",
      "Rung 5 of 6, VM. The floor could rise to here, by DAT-03.",
      "Rung 4 of 6, Container in VM. Recommended. Floor set by REG-07 and TEN-03.",
      "Rung 3 of 6, Sandboxed container. Below the floor. Where it runs today, 1 rung short.",
      "Rung 2 of 6, Container. Below the floor.",
      "Rung 1 of 6, Process. Below the floor.",
    ]);
  });

  test("puts every rule that a rung names into its row of the table", () => {
    expect(describeLadder(words, payments).table.map(({ label, rules }) => [label, rules])).toContainEqual([
      "4 · Container in VM",
      "REG-07, TEN-03",
    ]);
  });

  test("copies as the caption followed by one line per rung", () => {
    const { text, caption, items } = describeLadder(words, payments);
    expect(text.split("\n")).toEqual([caption, ...items.map(({ sentence }) => sentence)]);
  });

  test("says why the recommendation stands above the floor", () => {
    const model = ladder({
      floor: "container",
      recommended: "container-in-vm",
      marks: { container: { demandedBy: ["TEN-01"] }, "container-in-vm": { preferredBy: ["PRF-02"] } },
    });
    expect(describeLadder(words, model).headline).toBe(
      "At least rung 2, Container. Set by TEN-01. " +
        "Recommended above the floor: rung 4, Container in VM, preferred by PRF-02.",
    );
  });

  test("names the rule that rules a rung out", () => {
    const model = ladder({ floor: "process", marks: { container: { excludedBy: ["PLT-02"] } } });
    expect(describeLadder(words, model).items[4]?.sentence).toBe(
      "Rung 2 of 6, Container. Ruled out by PLT-02.",
    );
  });

  test("does not credit a rule with the lowest rung when none asks for it", () => {
    expect(describeLadder(words, ladder({ floor: "process", recommended: "process" })).caption).toBe(
      "No rule asks for more than rung 1, Process.",
    );
  });
});

test("a rung that counts as the floor is recommended under it, with the rule that says so", () => {
  const model = ladder({
    floor: "container-in-vm",
    recommended: "sandboxed-container",
    marks: {
      "container-in-vm": { demandedBy: ["TEN-03"] },
      "sandboxed-container": { isBelowFloor: false, countsAs: { number: 4, by: ["TEN-09"] } },
    },
  });
  const { headline, items, table } = describeLadder(words, model);
  expect(headline).toBe(
    "At least rung 4, Container in VM. Set by TEN-03. " +
      "Recommended: rung 3, Sandboxed container, which counts as rung 4 here because of TEN-09.",
  );
  expect(items[3]?.sentence).toBe(
    "Rung 3 of 6, Sandboxed container. Recommended. " +
      "Under the floor line, but counts as rung 4 here because of TEN-09.",
  );
  expect(table[3]?.rules).toBe("TEN-09");
});

test("running short that was accepted says until when", () => {
  const { caption, items } = describeLadder(words, { ...payments, acceptedUntil: "1 June 2027" });
  expect(caption).toMatch(/1 rung short\. Accepted until 1 June 2027\.$/);
  expect(items[3]?.sentence).toMatch(/1 rung short\. Accepted until 1 June 2027\.$/);
});

describe("a what-if", () => {
  const lower = ladder({ floor: "container", recommended: "container" });

  test("says the floor and the recommendation from before, once in the caption and at their rung", () => {
    const { caption, items } = describeLadder(words, withBase(lower, payments));
    expect(caption).toBe(
      "No rule asks for more than rung 2, Container. " +
        "Before the changes the floor was rung 4, Container in VM. " +
        "Recommended before: rung 4, Container in VM.",
    );
    expect(items[2]?.sentence).toBe(
      "Rung 4 of 6, Container in VM. Floor before the changes. Recommended before the changes.",
    );
  });

  test("says so when nothing has moved", () => {
    expect(describeLadder(words, withBase(lower, lower)).caption).toBe(
      "No rule asks for more than rung 2, Container. The changes leave the floor and the recommendation as they were.",
    );
  });
});

test("an empty ladder claims no floor and recommends nothing", () => {
  const { caption, items } = describeLadder(
    words,
    ladder({ state: "empty", floor: "process", recommended: "process" }),
  );
  expect(caption).toBe("Nothing rules anything out yet.");
  expect(items[5]?.sentence).toBe("Rung 1 of 6, Process.");
});

test("a partial ladder calls its floor the floor so far", () => {
  const model = ladder({
    state: "partial",
    floor: "container-in-vm",
    marks: { "container-in-vm": { demandedBy: ["REG-07"] } },
  });
  expect(describeLadder(words, model).headline).toBe("Floor so far: rung 4, Container in VM. Set by REG-07.");
});

test("a stale ladder says so before anything else", () => {
  expect(describeLadder(words, { ...payments, state: "stale" }).caption).toMatch(
    /^Out of date: the answers or the rules have changed since\. At least rung 4/,
  );
});

test("a conflict names both sides and recommends nothing", () => {
  const model = ladder({
    state: "conflict",
    floor: "vm",
    marks: {
      vm: { demandedBy: ["REG-07"], excludedBy: ["PLT-01"] },
      "dedicated-host": { excludedBy: ["PLT-01", "PLT-02"] },
    },
  });
  const { caption, text } = describeLadder(words, model);
  expect(caption).toBe(
    "No rung fits. REG-07 needs rung 5 or above; PLT-01 rules out rungs 5 and 6; PLT-02 rules out rung 6.",
  );
  expect(text).not.toContain("Recommended");
});

test.each([
  [2, "2 rungs short"],
  [1, "1 rung short"],
  [0, "Meets the floor"],
  [-1, "1 rung of headroom"],
  [-3, "3 rungs of headroom"],
])("a gap of %i reads %s", (rungsShort, said) => {
  expect(describeGap(words, rungsShort)).toBe(said);
});

describe("a change of the floor", () => {
  const lower = ladder({ floor: "sandboxed-container" });

  test("is announced with the rules behind a rise", () => {
    expect(describeFloorChange(words, "sandboxed-container", payments)).toBe(
      "Floor rises from 3 to 4. Rules REG-07 and TEN-03.",
    );
  });

  test("is announced as a fall", () => {
    expect(describeFloorChange(words, "container-in-vm", lower)).toBe("Floor falls from 4 to 3.");
  });

  test("is not announced when the floor stays", () => {
    expect(describeFloorChange(words, "container-in-vm", payments)).toBeNull();
  });
});
