-- AlterTable
ALTER TABLE "Visitor" ADD COLUMN "name" TEXT;

-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN "copiedFromId" TEXT;
ALTER TABLE "Assessment" ADD COLUMN "deletedAt" DATETIME;

-- CreateTable
CREATE TABLE "Change" (
    "assessmentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "visitorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("assessmentId", "version", "subject"),
    CONSTRAINT "Change_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "revisionId" TEXT NOT NULL,
    "ruleSetHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "riskOwner" TEXT,
    "controls" TEXT,
    "endsAt" DATETIME,
    "byName" TEXT NOT NULL,
    "visitorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hash" TEXT NOT NULL,
    CONSTRAINT "ReviewEntry_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReviewEntry_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OnceKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "outcome" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Grant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "visitorId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "shareLinkId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Grant_shareLinkId_fkey" FOREIGN KEY ("shareLinkId") REFERENCES "ShareLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Grant_visitorId_fkey" FOREIGN KEY ("visitorId") REFERENCES "Visitor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Grant_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Grant" ("assessmentId", "createdAt", "id", "role", "visitorId") SELECT "assessmentId", "createdAt", "id", "role", "visitorId" FROM "Grant";
DROP TABLE "Grant";
ALTER TABLE "new_Grant" RENAME TO "Grant";
CREATE INDEX "Grant_assessmentId_idx" ON "Grant"("assessmentId");
CREATE INDEX "Grant_shareLinkId_idx" ON "Grant"("shareLinkId");
CREATE UNIQUE INDEX "Grant_visitorId_assessmentId_key" ON "Grant"("visitorId", "assessmentId");
CREATE TABLE "new_Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "ruleSetHash" TEXT NOT NULL,
    "cause" TEXT NOT NULL DEFAULT 'concluded',
    "reason" TEXT,
    "milestone" TEXT,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Revision_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Revision_ruleSetHash_fkey" FOREIGN KEY ("ruleSetHash") REFERENCES "RuleSet" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Revision" ("answers", "assessmentId", "createdAt", "createdById", "id", "name", "number", "ruleSetHash", "verdict", "version") SELECT "answers", "assessmentId", "createdAt", "createdById", "id", "name", "number", "ruleSetHash", "verdict", "version" FROM "Revision";
DROP TABLE "Revision";
ALTER TABLE "new_Revision" RENAME TO "Revision";
CREATE INDEX "Revision_ruleSetHash_idx" ON "Revision"("ruleSetHash");
CREATE UNIQUE INDEX "Revision_assessmentId_number_key" ON "Revision"("assessmentId", "number");
CREATE TABLE "new_ShareLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "revisionId" TEXT,
    "scope" TEXT NOT NULL DEFAULT 'read',
    "tokenHash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "showsNotes" BOOLEAN NOT NULL DEFAULT false,
    "showsNames" BOOLEAN NOT NULL DEFAULT false,
    "showsVerdictInChats" BOOLEAN NOT NULL DEFAULT false,
    "countsOpens" BOOLEAN NOT NULL DEFAULT false,
    "openCount" INTEGER NOT NULL DEFAULT 0,
    "lastOpenedAt" DATETIME,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "ShareLink_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShareLink_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ShareLink" ("assessmentId", "createdAt", "createdById", "expiresAt", "id", "label", "revisionId", "revokedAt", "tokenHash") SELECT "assessmentId", "createdAt", "createdById", "expiresAt", "id", "label", "revisionId", "revokedAt", "tokenHash" FROM "ShareLink";
DROP TABLE "ShareLink";
ALTER TABLE "new_ShareLink" RENAME TO "ShareLink";
CREATE UNIQUE INDEX "ShareLink_tokenHash_key" ON "ShareLink"("tokenHash");
CREATE INDEX "ShareLink_assessmentId_createdAt_idx" ON "ShareLink"("assessmentId", "createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ReviewEntry_revisionId_idx" ON "ReviewEntry"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewEntry_assessmentId_number_key" ON "ReviewEntry"("assessmentId", "number");

-- CreateIndex
CREATE INDEX "OnceKey_createdAt_idx" ON "OnceKey"("createdAt");

-- CreateIndex
CREATE INDEX "Assessment_deletedAt_idx" ON "Assessment"("deletedAt");

-- What follows is not in schema.prisma: triggers that keep records as they were made. Whoever rebuilds one of
-- these tables in a later migration has to create its triggers again.

-- An assessment is deleted out of the bin only.
CREATE TRIGGER "Assessment_deleted_from_bin" BEFORE DELETE ON "Assessment"
WHEN OLD."deletedAt" IS NULL
BEGIN SELECT RAISE(ABORT, 'an assessment is deleted out of the bin only'); END;

CREATE TRIGGER "Change_never_changed" BEFORE UPDATE ON "Change"
BEGIN SELECT RAISE(ABORT, 'records of Change are never changed'); END;
CREATE TRIGGER "Change_never_deleted" BEFORE DELETE ON "Change"
WHEN EXISTS (SELECT 1 FROM "Assessment" WHERE "id" = OLD."assessmentId" AND "deletedAt" IS NULL)
BEGIN SELECT RAISE(ABORT, 'records of Change are never deleted'); END;

CREATE TRIGGER "ReviewEntry_never_changed" BEFORE UPDATE ON "ReviewEntry"
BEGIN SELECT RAISE(ABORT, 'records of ReviewEntry are never changed'); END;
CREATE TRIGGER "ReviewEntry_never_deleted" BEFORE DELETE ON "ReviewEntry"
WHEN EXISTS (SELECT 1 FROM "Assessment" WHERE "id" = OLD."assessmentId" AND "deletedAt" IS NULL)
BEGIN SELECT RAISE(ABORT, 'records of ReviewEntry are never deleted'); END;

CREATE TRIGGER "Revision_never_changed" BEFORE UPDATE OF "id", "assessmentId", "number", "version", "name", "answers", "verdict", "ruleSetHash", "cause", "reason", "createdById", "createdByName", "createdAt" ON "Revision"
BEGIN SELECT RAISE(ABORT, 'records of Revision are never changed'); END;
CREATE TRIGGER "Revision_never_deleted" BEFORE DELETE ON "Revision"
WHEN EXISTS (SELECT 1 FROM "Assessment" WHERE "id" = OLD."assessmentId" AND "deletedAt" IS NULL)
BEGIN SELECT RAISE(ABORT, 'records of Revision are never deleted'); END;
