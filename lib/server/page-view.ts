/**
 * Whether a request comes from somebody who looks at the page: not from a browser that fetches ahead, and not
 * from a chat that makes a preview. Those ask for no language, which every browser does.
 */
export function isPageView(
  method: string | undefined,
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): boolean {
  if (method !== "GET") return false;
  const purposes = [headers["sec-purpose"], headers["purpose"], headers["x-moz"]];
  if (purposes.some((purpose) => String(purpose ?? "").includes("prefetch"))) return false;
  const wanted = headers["sec-fetch-dest"];
  if (wanted !== undefined && wanted !== "document") return false;
  return String(headers["accept"] ?? "").includes("text/html") && Boolean(headers["accept-language"]);
}
