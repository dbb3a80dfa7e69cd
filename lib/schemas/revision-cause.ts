import { z } from "zod";

/**
 * Why a revision was cut: a verdict was asked for, the draft was shared or sent for review, an earlier revision
 * became the draft again, the draft was kept because it would have been replaced by that, or the answers of a
 * copy were put to the rules in force.
 */
const revisionCauses = ["concluded", "shared", "reviewed", "restored", "kept", "re-evaluated"] as const;
export type RevisionCause = (typeof revisionCauses)[number];

/** Reads a stored cause. Throws on anything else: that is a damaged record. */
export const revisionCauseSchema = z.enum(revisionCauses);
