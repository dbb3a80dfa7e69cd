import { z } from "zod";
import type { Condition } from "@/lib/engine/condition";

/** A condition as it is stored: the same small algebra, checked on the way in. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion("op", [
    z.strictObject({ op: z.literal("always") }),
    z.strictObject({ op: z.literal("is"), question: z.string(), options: z.array(z.string()) }),
    z.strictObject({ op: z.literal("atLeast"), question: z.string(), option: z.string() }),
    z.strictObject({ op: z.literal("all"), of: z.array(conditionSchema) }),
    z.strictObject({ op: z.literal("any"), of: z.array(conditionSchema) }),
    z.strictObject({ op: z.literal("not"), of: conditionSchema }),
  ]),
);
