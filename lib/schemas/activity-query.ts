import { z } from "zod";

const position = z.object({
  version: z.coerce.number().int().positive().max(2_147_483_647),
  subject: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
});
type Position = z.infer<typeof position>;

/** Where a page of changes starts, from `?after=12.co-tenants`; null for the newest. */
export function activityPosition(value: string | null): Position | null {
  const [version, subject] = value?.split(".") ?? [];
  return position.safeParse({ version, subject }).data ?? null;
}

export function printActivityPosition({ version, subject }: Position): string {
  return `${version}.${subject}`;
}
