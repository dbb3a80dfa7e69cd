-- AlterTable
ALTER TABLE "Visitor" ADD COLUMN     "name" TEXT;

-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "copiedFromId" TEXT,
ADD COLUMN     "deletedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Grant" ADD COLUMN     "shareLinkId" TEXT;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "cause" TEXT NOT NULL DEFAULT 'concluded',
ADD COLUMN     "createdByName" TEXT,
ADD COLUMN     "milestone" TEXT,
ADD COLUMN     "reason" TEXT;

-- AlterTable
ALTER TABLE "ShareLink" ADD COLUMN     "countsOpens" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "lastOpenedAt" TIMESTAMP(3),
ADD COLUMN     "openCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "scope" TEXT NOT NULL DEFAULT 'read',
ADD COLUMN     "showsNames" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "showsNotes" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "showsVerdictInChats" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "revisionId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Change" (
    "assessmentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "visitorId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("assessmentId","version","subject")
);

-- CreateTable
CREATE TABLE "ReviewEntry" (
    "id" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "revisionId" TEXT NOT NULL,
    "ruleSetHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "riskOwner" TEXT,
    "controls" TEXT,
    "endsAt" TIMESTAMP(3),
    "byName" TEXT NOT NULL,
    "visitorId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ReviewEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OnceKey" (
    "id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OnceKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReviewEntry_revisionId_idx" ON "ReviewEntry"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewEntry_assessmentId_number_key" ON "ReviewEntry"("assessmentId", "number");

-- CreateIndex
CREATE INDEX "OnceKey_createdAt_idx" ON "OnceKey"("createdAt");

-- CreateIndex
CREATE INDEX "Assessment_deletedAt_idx" ON "Assessment"("deletedAt");

-- CreateIndex
CREATE INDEX "Grant_shareLinkId_idx" ON "Grant"("shareLinkId");

-- CreateIndex
CREATE INDEX "Revision_ruleSetHash_idx" ON "Revision"("ruleSetHash");

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_shareLinkId_fkey" FOREIGN KEY ("shareLinkId") REFERENCES "ShareLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewEntry" ADD CONSTRAINT "ReviewEntry_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewEntry" ADD CONSTRAINT "ReviewEntry_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is not in schema.prisma: triggers that keep records as they were made. Whoever rebuilds one of
-- these tables in a later migration has to create its triggers again.

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'records of % are never changed', TG_TABLE_NAME; END $$;

CREATE FUNCTION "refuse_deletion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Assessment" WHERE "id" = OLD."assessmentId" AND "deletedAt" IS NULL) THEN
    RAISE EXCEPTION 'records of % are never deleted', TG_TABLE_NAME;
  END IF;
  RETURN OLD;
END $$;

CREATE FUNCTION "refuse_deletion_outside_bin"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an assessment is deleted out of the bin only'; END $$;

-- An assessment is deleted out of the bin only.
CREATE TRIGGER "Assessment_deleted_from_bin" BEFORE DELETE ON "Assessment"
FOR EACH ROW WHEN (OLD."deletedAt" IS NULL) EXECUTE FUNCTION "refuse_deletion_outside_bin"();

CREATE TRIGGER "Change_never_changed" BEFORE UPDATE ON "Change"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Change_never_deleted" BEFORE DELETE ON "Change"
FOR EACH ROW EXECUTE FUNCTION "refuse_deletion"();

CREATE TRIGGER "ReviewEntry_never_changed" BEFORE UPDATE ON "ReviewEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ReviewEntry_never_deleted" BEFORE DELETE ON "ReviewEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse_deletion"();

CREATE TRIGGER "Revision_never_changed" BEFORE UPDATE OF "id", "assessmentId", "number", "version", "name", "answers", "verdict", "ruleSetHash", "cause", "reason", "createdById", "createdByName", "createdAt" ON "Revision"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Revision_never_deleted" BEFORE DELETE ON "Revision"
FOR EACH ROW EXECUTE FUNCTION "refuse_deletion"();
