import { type Connection, database } from "@/lib/db/database";
import { findUnlisted, listStored } from "@/lib/db/listing";
import { emptyBin } from "./bin";
import { briefOf } from "./brief";

const listedAtOnce = 100;
const hourMilliseconds = 3_600_000;

/**
 * Works out where assessments are placed that were stored before the library listed them by it. A name without a
 * word in the list, or a spread, is what tells them apart.
 */
export async function listWhatIsStored(db: Connection): Promise<void> {
  for (;;) {
    const found = await findUnlisted(db, listedAtOnce);
    if (found.length === 0) return;
    for (const assessment of found) {
      const { today, rungsShort, spread } = briefOf(assessment.answers);
      await listStored(db, assessment, { today, rungsShort, spread });
    }
  }
}

/** What a server process does beside its requests: now, and the bin every hour. */
export async function keepLibrary(): Promise<void> {
  const db = await database();
  setInterval(() => void quietly(() => emptyBin(db, new Date())), hourMilliseconds).unref();
  await quietly(() => emptyBin(db, new Date()));
  await quietly(() => listWhatIsStored(db));
}

/** What is left undone now is done by the next round, or the next start: no reason to end the process. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error("The library could not be put in order:", error);
  }
}
