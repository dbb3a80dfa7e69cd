import { describe, expect, it, test } from "vitest";
import type { ReviewEntry } from "@/lib/schemas/review-entry";
import { checkRecord, hashOfEntry } from "./review-chain";

const first = {
  id: "00000000-0000-4000-8000-000000000001",
  assessmentId: "00000000-0000-4000-8000-00000000000a",
  number: 1,
  revisionId: "00000000-0000-4000-8000-00000000000b",
  revision: 1,
  ruleSetHash: "r",
  kind: "accept-risk",
  subject: "verdict",
  text: "Moves in May.",
  riskOwner: "Head of payments",
  controls: "None",
  endsAt: new Date("2027-06-01T23:59:59.999Z"),
  byName: "A. Novak",
  byRole: "reviewer",
  visitorId: "00000000-0000-4000-8000-00000000000c",
  createdAt: new Date("2027-03-03T12:00:00Z"),
} as const satisfies Omit<ReviewEntry, "hash">;

/** A record of four entries, chained as they are written. */
function record(): readonly ReviewEntry[] {
  const entries: ReviewEntry[] = [];
  for (const number of [1, 2, 3, 4]) {
    const entry = { ...first, number, id: `00000000-0000-4000-8000-00000000000${number}` };
    entries.push({ ...entry, hash: hashOfEntry(entry, entries.at(-1)?.hash ?? null) });
  }
  return entries;
}

test("a hash is what any program makes of the same facts: SHA-256 over JSON with its keys in order", () => {
  // Computed by another language's standard library.
  expect(hashOfEntry(first, null)).toBe("a5bff278e9f41cf441f8ff8e92f5ca66aa8bebd64bc8b53375928fc0a3ee39e1");
  expect(hashOfEntry(first, "a")).toBe("c9167f29bb75a9803eb570180e837ff6c73651b3173093e712c78cd333048123");
});

test("a record as it was written is whole", () => {
  expect(checkRecord([])).toEqual({ isWhole: true, length: 0, lastHash: null });
  expect(checkRecord(record())).toEqual({ isWhole: true, length: 4, lastHash: record()[3]?.hash });
});

describe("it is found when", () => {
  const changes: readonly Partial<ReviewEntry>[] = [
    { id: "x" },
    { assessmentId: "x" },
    { revisionId: "x" },
    { ruleSetHash: "x" },
    { kind: "agree" },
    { subject: "x" },
    { text: "x" },
    { riskOwner: null },
    { controls: null },
    { endsAt: new Date("2027-06-02T23:59:59.999Z") },
    { endsAt: null },
    { byName: "x" },
    { byRole: "owner" },
    { visitorId: "x" },
    { createdAt: new Date("2027-03-03T12:00:00.001Z") },
    { number: 7 },
    { hash: "x" },
  ];

  it.each(changes)("an entry says %j", (change) => {
    const tampered = record().map((entry) => (entry.number === 2 ? { ...entry, ...change } : entry));
    expect(checkRecord(tampered)).toEqual({ isWhole: false, brokenAt: 2 });
  });

  it("an entry is changed together with its own hash", () => {
    const tampered = record().map((entry, index, all) => {
      if (index !== 1) return entry;
      const changed = { ...entry, text: "x" };
      return { ...changed, hash: hashOfEntry(changed, all[0]?.hash ?? null) };
    });
    expect(checkRecord(tampered)).toEqual({ isWhole: false, brokenAt: 3 });
  });

  it("an entry is taken out, the later ones numbered anew or not", () => {
    const shorter = record().filter(({ number }) => number !== 2);
    expect(checkRecord(shorter)).toEqual({ isWhole: false, brokenAt: 2 });
    const renumbered = shorter.map((entry, index) => ({ ...entry, number: index + 1 }));
    expect(checkRecord(renumbered)).toEqual({ isWhole: false, brokenAt: 2 });
  });

  it("two entries change places, or one comes twice", () => {
    const [one, two, three, four] = record();
    if (!(one && two && three && four)) throw new Error("There are four.");
    expect(checkRecord([one, three, two, four]).isWhole).toBe(false);
    expect(checkRecord([one, one, two, three]).isWhole).toBe(false);
  });
});

test("what is taken off the end shows in the last hash, for who noted it", () => {
  const check = checkRecord(record().slice(0, 3));
  expect(check).toMatchObject({ isWhole: true, length: 3 });
  expect(check).not.toMatchObject({ lastHash: record()[3]?.hash });
});
