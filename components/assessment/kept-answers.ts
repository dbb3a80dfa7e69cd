/** An answer that could not be sent yet, with the version of the assessment it was based on. */
export type KeptAnswer = {
  readonly assessment: string;
  readonly question: string;
  /** The idempotency key that it is sent with, however often; what older pages kept has none. */
  readonly once?: string;
  readonly body: { readonly version: number } & Readonly<Record<string, unknown>>;
};

/** Keeps an answer in this browser until it is saved; the latest for each question. */
export async function keepAnswer(kept: KeptAnswer): Promise<void> {
  await inStore("readwrite", (store) => store.put(kept));
}

/** Forgets an answer that has been saved, or that nobody wants any more. */
export async function dropAnswer(assessment: string, question: string): Promise<void> {
  await inStore("readwrite", (store) => store.delete([assessment, question]));
}

/** The answers of an assessment that this browser still keeps. */
export async function keptAnswers(assessment: string): Promise<readonly KeptAnswer[]> {
  // An empty list sorts after every text: all keys that begin with this assessment.
  return await inStore("readonly", (store) =>
    store.getAll(IDBKeyRange.bound([assessment], [assessment, []])),
  );
}

/** One request in a transaction of its own, done when it is on disk. */
function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("tenancy-scale", 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("answers", { keyPath: ["assessment", "question"] });
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("answers", mode);
      const request = ask(transaction.objectStore("answers"));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(request.result);
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
