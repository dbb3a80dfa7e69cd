import { z } from "zod";
import { zfd } from "zod-form-data";
import type { Words } from "@/lib/messages/words";
import { singleLine } from "./text";

/** What whoever has a link may do, least first. */
const linkScopes = ["read", "review", "edit"] as const;
/** Reads a stored scope. Throws on anything else, so that an unknown scope never allows anything. */
export const linkScopeSchema = z.enum(linkScopes);
export type LinkScope = z.infer<typeof linkScopeSchema>;

/** How long a link may work: so many days, until a day that is named, or "never" for no end. */
const expiryChoices = ["7", "30", "90", "365", "date", "never"] as const;

/** What a link does beyond showing the result; nothing of it unless chosen. */
const linkExtras = ["notes", "names", "chats", "opens"] as const;
type LinkExtra = (typeof linkExtras)[number];

/** The value of `shows` for a link that follows the assessment. */
export const latestRevision = "latest";

/** What its maker decides of a link. */
export type LinkTerms = {
  readonly label: string;
  readonly scope: LinkScope;
  /** The number of the revision it is pinned to, or the latest at any time. */
  readonly shows: number | typeof latestRevision;
  /** Null for a link that works until it is withdrawn. */
  readonly expiresAt: Date | null;
  readonly extras: readonly LinkExtra[];
};

const dayMilliseconds = 86_400_000;
/** Nobody keeps track of a link for longer than this; "never" says so openly. */
const furthestDays = 3_660;

/** The fields that say how long a link works: `expires` and, for a day that is named, `until` (2027-03-04). */
function expiryFields({ t }: Words) {
  return {
    expires: z.enum(expiryChoices, { error: t("errors.expires") }),
    until: z.string({ error: t("errors.damaged") }).default(""),
  };
}

type Expiry = { readonly expires: (typeof expiryChoices)[number]; readonly until: string };

/** When a link ends: at the end of its last day, in UTC as every day is shown. */
function expiresAt(
  { t }: Words,
  { expires, until }: Expiry,
  now: Date,
  context: z.RefinementCtx,
): Date | null {
  if (expires === "never") return null;
  if (expires !== "date") return new Date(now.getTime() + Number(expires) * dayMilliseconds);
  const problem = (message: string): never => {
    context.addIssue({ code: "custom", path: ["until"], message });
    return z.NEVER;
  };
  if (!z.iso.date().safeParse(until).success) return problem(t("errors.until.missing"));
  const end = new Date(`${until}T23:59:59.999Z`);
  if (end <= now) return problem(t("errors.until.past"));
  if (end.getTime() > now.getTime() + furthestDays * dayMilliseconds) return problem(t("errors.until.far"));
  return end;
}

/** The form that makes a share link. Fields: `label`, `scope`, `shows`, `expires`, `until`, `extras` (repeated). */
export function shareForm(words: Words, now: Date): z.ZodType<LinkTerms> {
  const damaged = words.t("errors.damaged");
  return z
    .object({
      label: singleLine(words, "label"),
      scope: z.enum(linkScopes, { error: words.t("errors.scope") }),
      shows: z.union(
        [
          z.literal(latestRevision),
          z
            .string()
            .regex(/^[1-9]\d{0,8}$/)
            .transform(Number),
        ],
        { error: words.t("errors.shows") },
      ),
      ...expiryFields(words),
      extras: zfd.repeatable(z.array(z.enum(linkExtras, { error: damaged })).max(linkExtras.length, damaged)),
    })
    .transform(({ expires, until, ...terms }, context) => ({
      ...terms,
      expiresAt: expiresAt(words, { expires, until }, now, context),
    }));
}

/** The form that changes a link afterwards. Fields: `label`, `expires`, `until`. */
export function changedLinkForm(words: Words, now: Date): z.ZodType<Pick<LinkTerms, "label" | "expiresAt">> {
  return z
    .object({ label: singleLine(words, "label"), ...expiryFields(words) })
    .transform(({ label, ...expiry }, context) => ({
      label,
      expiresAt: expiresAt(words, expiry, now, context),
    }));
}

/** What is kept of all links ended under an idempotency key. */
export const endedLinksSchema = z.object({ count: z.int().nonnegative() });
