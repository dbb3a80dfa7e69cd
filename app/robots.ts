import type { MetadataRoute } from "next";

/** Shared pages are not in it: who may not read them does not see that they are not to be listed either. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: ["/$", "/rules"], disallow: ["/a/", "/api/"] } };
}
