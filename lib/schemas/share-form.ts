import { z } from "zod";
import type { Words } from "@/lib/messages/words";
import { singleLine } from "./text";

/** How long a link may work, in days; "never" has no end. */
const expiryChoices = ["7", "30", "90", "365", "never"] as const;

/** The form that makes a share link. Fields: `label`, `expires`. */
export function shareForm(words: Words) {
  return z
    .object({
      label: singleLine(words, "label"),
      expires: z.enum(expiryChoices, { error: words.t("errors.expires") }),
    })
    .transform(({ label, expires }) => ({
      label,
      expiresInDays: expires === "never" ? null : Number(expires),
    }));
}
