import { randomBytes } from "node:crypto";

/** A key for one rendering of a form, see `OnceField`: 144 bits, since it can stand for a new visitor. */
export function createOnceKey(): string {
  return randomBytes(18).toString("base64url");
}

/** Whether a key has the form of those made here, and so their entropy; programs make others. */
export function isCreatedHere(key: string): boolean {
  return /^[A-Za-z0-9_-]{24}$/.test(key);
}
