import type { Words } from "@/lib/messages/words";
import type { NotAllowed, NotFound, Stale, TooMany, TooOften } from "@/lib/result";

/** What a form says of a failure, and what to do about it. */
export function describeFailure(
  { t }: Words,
  failure: NotAllowed | NotFound | Stale | TooMany | TooOften,
): string {
  switch (failure.code) {
    case "not-found":
      return t("errors.notFound");
    case "not-allowed":
      return t("errors.notAllowed");
    case "stale":
      return t("errors.stale");
    case "too-many":
      return t("errors.tooMany", { limit: failure.limit });
    case "too-often":
      return t("errors.tooOften", { minutes: Math.ceil(failure.retryAfterSeconds / 60) });
  }
}
