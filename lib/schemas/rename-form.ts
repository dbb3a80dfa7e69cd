import { z } from "zod";
import { versionField } from "./answer-form";
import { assessmentName } from "./text";

/** The form that renames an assessment. Fields: `name`, `version`. */
export const renameForm = z.object({ name: assessmentName, version: versionField });
