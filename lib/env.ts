import path from "node:path";
import { z } from "zod";

const publicUrl = z
  .url({ protocol: /^https?$/, error: "PUBLIC_URL must be an address such as https://scale.example.org." })
  .transform((text) => new URL(text))
  .refine(({ pathname, search, hash }) => `${pathname}${search}${hash}` === "/", {
    message: "PUBLIC_URL must have no path: the application is served at the root of its host.",
  });

/** A whole number up to a limit; left out or empty, what it is without being set. */
function count(name: string, atMost: number, unset: number) {
  return z
    .string()
    .optional()
    .transform((text) => (text ? Number(text) : unset))
    .pipe(z.int(`${name} must be a whole number.`).min(0).max(atMost, `${name} is ${atMost} at most.`));
}

/** So many times within so many seconds, such as 200/3600. */
export type Rate = { readonly times: number; readonly seconds: number };

function rate(name: string, unset: string) {
  return z
    .string()
    .optional()
    .transform((text) => text || unset)
    .pipe(z.string().regex(/^[1-9]\d{0,8}\/[1-9]\d{0,5}$/, `${name} must look like 200/3600: times/seconds.`))
    .transform((text): Rate => {
      const [times = 0, seconds = 0] = text.split("/").map(Number);
      return { times, seconds };
    });
}

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
    TRUSTED_PROXIES: count("TRUSTED_PROXIES", 10, 0),
    LIMIT_ASSESSMENTS: count("LIMIT_ASSESSMENTS", 1_000_000, 10_000),
    LIMIT_CREATE: rate("LIMIT_CREATE", "200/3600"),
    LIMIT_SHARE: rate("LIMIT_SHARE", "200/3600"),
    LIMIT_EDIT: rate("LIMIT_EDIT", "600/60"),
    LIMIT_GUESS: rate("LIMIT_GUESS", "60/60"),
  })
  .transform(({ DATA_DIR, DATABASE_URL, PUBLIC_URL, ALLOW_PSEUDO_LOCALE, SHOW_GALLERY, ...rest }) => {
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
      /** How many proxies stand before the application, each of which adds to X-Forwarded-For; 0 trusts none. */
      trustedProxies: rest.TRUSTED_PROXIES,
      limits: {
        /** How many assessments a visitor may own. */
        assessments: rest.LIMIT_ASSESSMENTS,
        create: rest.LIMIT_CREATE,
        share: rest.LIMIT_SHARE,
        edit: rest.LIMIT_EDIT,
        guess: rest.LIMIT_GUESS,
      },
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
