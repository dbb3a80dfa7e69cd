import path from "node:path";
import { z } from "zod";

const publicUrl = z
  .url({ protocol: /^https?$/, error: "PUBLIC_URL must be an address such as https://scale.example.org." })
  .transform((text) => new URL(text))
  .refine(({ pathname, search, hash }) => `${pathname}${search}${hash}` === "/", {
    message: "PUBLIC_URL must have no path: the application is served at the root of its host.",
  });

const environmentSchema = z
  .object({
    DATA_DIR: z.string().min(1).default("./data"),
    DATABASE_URL: z.string().min(1).optional(),
    PUBLIC_URL: z
      .string()
      .transform((text) => text || undefined)
      .pipe(publicUrl.optional())
      .optional(),
    ALLOW_PSEUDO_LOCALE: z.enum(["yes", "no"]).default("no"),
    SHOW_GALLERY: z.enum(["yes", "no"]).default("no"),
  })
  .transform(({ DATA_DIR, DATABASE_URL, PUBLIC_URL, ALLOW_PSEUDO_LOCALE, SHOW_GALLERY }) => {
    const dataDir = path.resolve(DATA_DIR);
    return {
      dataDir,
      databaseUrl: DATABASE_URL ?? `file:${path.join(dataDir, "tenancy-scale.db")}`,
      /** Where browsers reach the application, when it is not at the address they ask for; scheme and host. */
      publicUrl: PUBLIC_URL ?? null,
      /** Whether a browser may choose the pseudo-locale, by which tests find words outside of the messages. */
      isPseudoLocaleAllowed: ALLOW_PSEUDO_LOCALE === "yes",
      /** Whether a built application has the page that shows every component in every state, as tests want it. */
      isGalleryShown: SHOW_GALLERY === "yes",
    };
  })
  .refine(({ databaseUrl }) => databaseKindOf(databaseUrl) !== null, {
    message: "DATABASE_URL must start with file:, postgres:// or postgresql://.",
  });

export type Environment = z.infer<typeof environmentSchema>;
export type DatabaseKind = "sqlite" | "postgresql";

/** Which database a URL points to, or null when it is neither. */
export function databaseKindOf(databaseUrl: string): DatabaseKind | null {
  if (databaseUrl.startsWith("file:")) return "sqlite";
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) return "postgresql";
  return null;
}

/** Parses the environment. Throws with a readable message when a value does not fit. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}

/** The environment of this process. */
export function environment(): Environment {
  return readEnvironment(process.env);
}

/** Whether this is `next dev`, whose own tooling needs a laxer content security policy. */
export function isDevelopmentServer(): boolean {
  return process.env.NODE_ENV === "development";
}
