import { LRUCache } from "lru-cache";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** Room for about a hundred long documents, in UTF-16 code units. */
const maxSize = 32 * 1024 * 1024;

const kept = new LRUCache<string, string>({ maxSize, sizeCalculation: ({ length }) => length + 1 });

/**
 * The markup of what says the same to everybody who may see it: made once, then kept while there is room.
 * Whether somebody may see it is decided before, each time.
 *
 * @param says everything that the markup depends on, the language included
 */
export function keptMarkup(says: readonly string[], element: () => ReactElement): string {
  const key = JSON.stringify(says);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const markup = renderToStaticMarkup(element());
  kept.set(key, markup);
  return markup;
}
