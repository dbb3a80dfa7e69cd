import { questions } from "@/lib/catalogue/questionnaire";
import type { Database } from "@/lib/db/database";
import { PersistentClient } from "./persistent-client";

/** What writers were told is saved, and what they ever asked for. */
export type Ledger = {
  readonly asked: { readonly names: Set<string>; readonly notes: Set<string> };
  readonly acknowledged: {
    readonly names: Map<string, string>;
    /** By note: where the answer is. */
    readonly notes: Map<string, { readonly id: string; readonly question: string }>;
  };
};

/** Writers at work on one application until they are stopped. */
export class Writers {
  readonly ledger: Ledger = {
    asked: { names: new Set(), notes: new Set() },
    acknowledged: { names: new Map(), notes: new Map() },
  };
  /** How many answers each gives to each assessment it starts. */
  readonly #answers: number;
  readonly #clients: readonly PersistentClient[];
  readonly #running: Promise<unknown>;
  #whenSent: (() => void) | null = null;

  constructor(
    addresses: readonly string[],
    { count, isKeyed, answers }: { count: number; isKeyed: boolean; answers: number },
  ) {
    this.#answers = answers;
    this.#clients = Array.from(
      { length: count },
      (_, at) =>
        new PersistentClient(addresses[at % addresses.length] ?? "", isKeyed, () => this.#whenSent?.()),
    );
    this.#running = Promise.all(this.#clients.map((client, at) => this.#work(client, `writer ${at}`)));
  }

  get acknowledgements(): number {
    return this.ledger.acknowledged.names.size + this.ledger.acknowledged.notes.size;
  }

  get retries(): number {
    return this.#clients.reduce((sum, { retries }) => sum + retries, 0);
  }

  /** Until another request has been sent, so that what happens next happens while somebody waits for an answer. */
  async untilSent(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#whenSent = resolve;
    });
    this.#whenSent = null;
  }

  /** Lets each writer finish what it is at. */
  async finish(): Promise<void> {
    this.#isFinishing = true;
    await this.#running;
  }

  #isFinishing = false;

  async #work(client: PersistentClient, who: string): Promise<void> {
    for (let round = 0; !this.#isFinishing; round += 1) {
      const name = `${who}, ${round}`;
      this.ledger.asked.names.add(name);
      const id = await client.start(name, round % 4 === 0);
      this.ledger.acknowledged.names.set(name, id);
      let version = 1;
      for (const question of questions.slice(0, this.#answers)) {
        const note = `${name}, ${question.id}`;
        this.ledger.asked.notes.add(note);
        const saved = await client.answer(id, question.id, note, version);
        if (saved.status !== 200) throw new Error(`${note} was answered by ${saved.status}.`);
        version = saved.version;
        this.ledger.acknowledged.notes.set(note, { id, question: question.id });
      }
    }
  }
}

/** What is wrong with what is stored, one by one: acknowledged writes that are not there, and duplicates. */
export async function findFaults(
  db: Database,
  { asked, acknowledged }: Ledger,
): Promise<{ readonly lost: readonly string[]; readonly duplicates: readonly string[] }> {
  const assessments = await db.assessment.findMany({ select: { id: true, name: true } });
  const idsOf = groupBy(assessments, ({ name }) => name);
  const changes = await db.change.findMany({ select: { assessmentId: true, subject: true, after: true } });
  const noteOf = (after: string | null) => (JSON.parse(after ?? "{}") as { note?: string }).note ?? "";
  const changesOf = groupBy(changes, ({ after }) => noteOf(after));
  const lost = [
    ...[...acknowledged.names]
      .filter(([name, id]) => !idsOf.get(name)?.some((each) => each.id === id))
      .map(([name]) => name),
    ...[...acknowledged.notes]
      .filter(
        ([note, { id, question }]) =>
          !changesOf
            .get(note)
            ?.some(({ assessmentId, subject }) => assessmentId === id && subject === question),
      )
      .map(([note]) => note),
  ];
  const duplicates = [
    ...[...asked.names].filter((name) => (idsOf.get(name)?.length ?? 0) > 1),
    ...[...asked.notes].filter((note) => (changesOf.get(note)?.length ?? 0) > 1),
  ];
  return { lost, duplicates };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
