import { z } from "zod";
import { languages, pseudoLocale } from "@/lib/messages/locales";
import { ownPath } from "./own-path";

/** The form in every page's footer. Fields: `language`, and `back`, the page to return to. */
export const languageForm = z.object({
  language: z.enum([...languages, pseudoLocale]),
  back: ownPath,
});
