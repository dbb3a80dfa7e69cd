import type { FloorNews } from "./floor-so-far";
import type { KeptAnswer } from "./kept-answers";

/**
 * What became of an answer that was sent.
 * - `away`: the server was not reached, or is in trouble: send it again
 * - `stale`: somebody else has answered the question since
 * - `sets-aside`: other answers would lose their effect, so somebody has to say so first
 * - `refused`: it does not fit, and sending it again would not help
 */
export type SendOutcome =
  | { readonly kind: "saved"; readonly version: number; readonly floor: FloorNews | null }
  | { readonly kind: "sets-aside"; readonly count: number }
  | { readonly kind: "away" }
  | { readonly kind: "stale" | "refused" };

/** A key for one answer to be sent, 128 bits; `randomUUID` exists only where a page came by TLS. */
export function createOnce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Sends an answer to be stored. Never throws. */
export async function sendAnswer(
  { assessment, question, once, body: { version, ...answer } }: KeptAnswer,
  told: string | null,
): Promise<SendOutcome> {
  try {
    const address = `/api/assessments/${assessment}/answers/${question}`;
    const response = await fetch(told === null ? address : `${address}?told=${told}`, {
      method: "PUT",
      headers: {
        "content-type": "application/json",
        "if-match": `"${version}"`,
        ...(once && { "idempotency-key": `"${once}"` }),
      },
      body: JSON.stringify(answer),
    });
    const said = await response.json();
    if (response.ok) return { kind: "saved", version: said.version, floor: said.floor };
    if (said.code === "sets-aside") return { kind: said.code, count: said.questions.length };
    if (said.code === "stale") return { kind: said.code };
    // Too often (429) passes by itself, like trouble.
    return { kind: response.status < 500 && response.status !== 429 ? "refused" : "away" };
  } catch {
    return { kind: "away" };
  }
}
