-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "restoredFrom" INTEGER;

-- As before, with the new column: of a revision only the milestone's name ever changes.
DROP TRIGGER "Revision_never_changed";
CREATE TRIGGER "Revision_never_changed" BEFORE UPDATE OF "id", "assessmentId", "number", "version", "name", "answers", "verdict", "ruleSetHash", "cause", "restoredFrom", "reason", "createdById", "createdByName", "createdAt" ON "Revision"
BEGIN SELECT RAISE(ABORT, 'records of Revision are never changed'); END;
