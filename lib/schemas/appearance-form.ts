import { z } from "zod";
import { ownPath } from "./own-path";

/** The form in every page's footer. Fields: what its button sets, `theme` or `hatching`, and `back`. */
export const appearanceForm = z.object({
  theme: z.enum(["system", "light", "dark"]).optional(),
  hatching: z.enum(["on", "off"]).optional(),
  back: ownPath,
});
