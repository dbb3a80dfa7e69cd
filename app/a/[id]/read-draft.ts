import { cache } from "react";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { currentCaller } from "@/lib/server/current-caller";

/** The draft that a page shows, for who is asking: read once a request, though its title needs it as well. */
export const readDraft = cache(async (id: string) => await readAssessment(await currentCaller(), id));
