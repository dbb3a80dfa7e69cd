/** Today against the floor, as lists tell it apart. */
export const gaps = ["short", "meets", "headroom", "unknown"] as const;

/** What a grant allows, as the library can be narrowed to it. */
export const listedRoles = ["owner", "editor", "reviewer", "viewer"] as const;

/** The orders that the library can be in. */
export const librarySorts = ["changed", "name", "gap"] as const;

/** Characters of a tag, and tags of an assessment. */
export const tagLimits = { length: 30, perAssessment: 10 } as const;

/** Cells of the grid are counted up to here: "1,000+". It keeps the grid as fast for a million as for a few. */
export const countedLimit = 1_000;

/** Days that an assessment lies in the bin before it is deleted for good. */
export const binDays = 30;
