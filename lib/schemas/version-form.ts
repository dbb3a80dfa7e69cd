import { z } from "zod";
import { versionField } from "./answer-form";

/** A form that acts on an assessment as its reader saw it. Field: `version`. */
export const versionForm = z.object({ version: versionField });
