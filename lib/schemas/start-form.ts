import { z } from "zod";
import { presets } from "@/lib/catalogue/presets";
import type { Words } from "@/lib/messages/words";
import { singleLine } from "./text";

const blank = "blank";

/** The form that starts an assessment. Fields: `name`, and `start`, which is "blank" or a preset's id. */
export function startForm(words: Words) {
  return z
    .object({
      name: singleLine(words, "name"),
      start: z.enum([blank, ...presets.map(({ id }) => id)], {
        error: words.t("errors.start"),
      }),
    })
    .transform(({ name, start }) => ({ name, presetId: start === blank ? null : start }));
}
