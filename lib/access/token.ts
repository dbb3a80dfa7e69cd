import { createHash, randomBytes } from "node:crypto";

/**
 * A token that opens something for whoever holds it: 256 bits from the system's generator, as
 * base64url (43 characters). OWASP ASVS 5.0, 11.5.1 asks for at least 128.
 */
export function createToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token. The token has full entropy, so a plain hash cannot be searched backwards. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Whether a string has the form of a token, before any look-up is spent on it. */
export function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
