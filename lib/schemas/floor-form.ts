import { z } from "zod";
import { ownPath } from "./own-path";

/** The switch beside a question. Fields: `floor`, whether to show the floor so far, and `back`, the page to return to. */
export const floorForm = z.object({
  floor: z.enum(["shown", "hidden"]),
  back: ownPath,
});
