/** Holds the secret by which a visitor is known. */
export const visitorCookie = "visitor";

/** 400 days: the longest that browsers keep a cookie. */
export const visitorCookieSeconds = 400 * 24 * 60 * 60;

/** The value of a `Set-Cookie` header that makes somebody known by a token, which needs no quoting. */
export function printVisitorCookie(token: string, isSecure: boolean): string {
  const secure = isSecure ? "; Secure" : "";
  return `${visitorCookie}=${token}; Path=/; Max-Age=${visitorCookieSeconds}; HttpOnly; SameSite=lax${secure}`;
}
