import { z } from "zod";
import { linkLabel } from "./text";

/** How long a link may work, in days; "never" has no end. */
const expiryChoices = ["7", "30", "90", "365", "never"] as const;

/** The form that makes a share link. Fields: `label`, `expires`. */
export const shareForm = z
  .object({
    label: linkLabel,
    expires: z.enum(expiryChoices, { error: "Select how long the link works." }),
  })
  .transform(({ label, expires }) => ({
    label,
    expiresInDays: expires === "never" ? null : Number(expires),
  }));
