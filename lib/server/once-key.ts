import { randomBytes } from "node:crypto";
import { createToken, hashToken } from "@/lib/access/token";

/** A key for one rendering of a form, see `OnceField`: 144 bits, since it can stand for a new visitor. */
export function createOnceKey(): string {
  return randomBytes(18).toString("base64url");
}

/** Whether a key has the form of those made here, and so their entropy; programs make others. */
function isCreatedHere(key: string): boolean {
  return /^[A-Za-z0-9_-]{24}$/.test(key);
}

/** The cookie's secret for somebody who becomes a visitor by a keyed form, the same for each of its retries. */
export function tokenForKey(rendering: string | null): string {
  return rendering !== null && isCreatedHere(rendering)
    ? hashToken(`visitor of ${rendering}`)
    : createToken();
}
