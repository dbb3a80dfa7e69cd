/** Holds the secret by which a visitor is known. */
export const visitorCookie = "visitor";
