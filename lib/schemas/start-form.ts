import { z } from "zod";
import { presets } from "@/lib/catalogue/presets";
import { assessmentName } from "./text";

const blank = "blank";

/** The form that starts an assessment. Fields: `name`, and `start`, which is "blank" or a preset's id. */
export const startForm = z
  .object({
    name: assessmentName,
    start: z.enum([blank, ...presets.map(({ id }) => id)], {
      error: "Select a blank questionnaire or one of the presets.",
    }),
  })
  .transform(({ name, start }) => ({ name, presetId: start === blank ? null : start }));
