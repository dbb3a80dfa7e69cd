import type { Connection, Database } from "@/lib/db/database";

/** A connection that counts what it is asked; `take` gives the count since it was taken last. */
export function countedQueries(db: Database): { readonly db: Connection; readonly take: () => number } {
  let asked = 0;
  const counting = db.$extends({
    query: {
      $allOperations({ args, query }) {
        asked += 1;
        return query(args);
      },
    },
  });
  return {
    // The extended client has the same methods; its type leaves out those for listening.
    db: counting as unknown as Connection,
    take: () => {
      const count = asked;
      asked = 0;
      return count;
    },
  };
}
