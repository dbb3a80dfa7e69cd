import type { NotAllowed, NotFound, Stale, TooMany } from "@/lib/result";

/** What a form says of a failure, and what to do about it. */
export function describeFailure(failure: NotAllowed | NotFound | Stale | TooMany): string {
  switch (failure.code) {
    case "not-found":
      return "There is nothing here that you have access to.";
    case "not-allowed":
      return "You can read this assessment but not change it. Ask its owner.";
    case "stale":
      return "Somebody changed this after you opened the page. To keep yours all the same, save once more.";
    case "too-many":
      return `There can be ${failure.limit} of these at most. Remove one first.`;
  }
}
