import type { Caller } from "@/lib/access/caller";
import { canAnswer } from "@/lib/access/role";
import { fail, type NotAllowed, type NotFound, type Result, type Stale, succeed } from "@/lib/result";
import { briefOf } from "./brief";
import { changeAssessment } from "./change-assessment";

/**
 * Takes over every answer that a preset assumed as the caller's own. Refused as stale when any of
 * them changed after the caller's version, since the caller has then not seen what they confirm.
 */
export async function confirmAssumptions(
  caller: Caller,
  assessmentId: string,
  baseVersion: number,
): Promise<Result<{ readonly version: number }, NotFound | NotAllowed | Stale>> {
  return await changeAssessment(caller, assessmentId, canAnswer, ({ answers, version }) => {
    const assumed = Object.entries(answers.entries).filter(([, entry]) => entry.source === "preset");
    if (assumed.length === 0) return succeed(null);
    if (baseVersion > version || assumed.some(([, entry]) => entry.changedIn > baseVersion)) {
      return fail({ code: "stale", version } satisfies Stale);
    }
    const confirmed = assumed.map(
      ([question, entry]) =>
        [question, { ...entry, source: "person" as const, changedIn: version + 1 }] as const,
    );
    const document = { ...answers, entries: { ...answers.entries, ...Object.fromEntries(confirmed) } };
    return succeed({ answers: { document, brief: briefOf(document) } });
  });
}
