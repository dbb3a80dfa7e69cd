import { z } from "zod";
import { presets } from "@/lib/catalogue/presets";
import type { Words } from "@/lib/messages/words";
import { singleLine } from "./text";

const blank = "blank";
const copy = "copy";

/** What an assessment is started from. */
export type StartFrom =
  | { readonly kind: "blank" }
  | { readonly kind: "preset"; readonly presetId: string }
  | { readonly kind: "copy"; readonly assessmentId: string };

/**
 * The form that starts an assessment. Fields: `name`; `start`, which is "blank", "copy" or a preset's id; and
 * `copyOf`, which counts only beside "copy".
 */
export function startForm(words: Words) {
  return z
    .object({
      name: singleLine(words, "name"),
      start: z.enum([blank, copy, ...presets.map(({ id }) => id)], {
        error: words.t("errors.start"),
      }),
      copyOf: z.string().catch(""),
    })
    .refine(({ start, copyOf }) => start !== copy || copyOf !== "", {
      path: ["copyOf"],
      message: words.t("errors.copyOf"),
      // Said together with what is wrong with the name.
      when: () => true,
    })
    .transform(({ name, start, copyOf }) => ({ name, from: startFrom(start, copyOf) }));
}

function startFrom(start: string, copyOf: string): StartFrom {
  if (start === copy) return { kind: "copy", assessmentId: copyOf };
  return start === blank ? { kind: "blank" } : { kind: "preset", presetId: start };
}
