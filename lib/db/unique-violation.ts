/** Prisma's code for a row that would be the second with a unique value. */
const uniqueViolation = "P2002";

/** Whether a statement failed because a row with a unique value is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === uniqueViolation;
}
