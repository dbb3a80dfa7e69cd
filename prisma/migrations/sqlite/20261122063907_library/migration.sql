-- CreateTable
CREATE TABLE "AssessmentWord" (
    "assessmentId" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    PRIMARY KEY ("assessmentId", "word"),
    CONSTRAINT "AssessmentWord_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LibraryEntry" (
    "grantId" TEXT NOT NULL PRIMARY KEY,
    "visitorId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "isInBin" BOOLEAN NOT NULL,
    "endsAt" DATETIME,
    "updatedAt" DATETIME NOT NULL,
    "nameKey" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "recommended" TEXT NOT NULL,
    "floor" TEXT NOT NULL,
    "today" TEXT NOT NULL,
    "gap" TEXT NOT NULL,
    "gapRank" INTEGER NOT NULL,
    "spread" TEXT NOT NULL,
    "ruleSetHash" TEXT NOT NULL,
    CONSTRAINT "LibraryEntry_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "Grant" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LibraryEntry_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LibraryWord" (
    "visitorId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,

    PRIMARY KEY ("visitorId", "word", "assessmentId"),
    CONSTRAINT "LibraryWord_visitorId_assessmentId_fkey" FOREIGN KEY ("visitorId", "assessmentId") REFERENCES "LibraryEntry" ("visitorId", "assessmentId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
-- Added column by column instead of rebuilding the table, which would lose its trigger.
ALTER TABLE "Assessment" ADD COLUMN "today" TEXT;
ALTER TABLE "Assessment" ADD COLUMN "rungsShort" INTEGER;
ALTER TABLE "Assessment" ADD COLUMN "spread" TEXT;
ALTER TABLE "Assessment" ADD COLUMN "tags" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Assessment" ADD COLUMN "nameKey" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Assessment" ADD COLUMN "searchText" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "LibraryEntry_assessmentId_idx" ON "LibraryEntry"("assessmentId");

-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_updatedAt_assessmentId_idx" ON "LibraryEntry"("visitorId", "isInBin", "updatedAt", "assessmentId");

-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_nameKey_assessmentId_idx" ON "LibraryEntry"("visitorId", "isInBin", "nameKey", "assessmentId");

-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_gapRank_updatedAt_assessmentId_idx" ON "LibraryEntry"("visitorId", "isInBin", "gapRank", "updatedAt", "assessmentId");

-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_recommended_updatedAt_assessmentId_idx" ON "LibraryEntry"("visitorId", "isInBin", "recommended", "updatedAt", "assessmentId");

-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_floor_updatedAt_assessmentId_idx" ON "LibraryEntry"("visitorId", "isInBin", "floor", "updatedAt", "assessmentId");

-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_floor_today_updatedAt_assessmentId_idx" ON "LibraryEntry"("visitorId", "isInBin", "floor", "today", "updatedAt", "assessmentId");

-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_gap_updatedAt_assessmentId_idx" ON "LibraryEntry"("visitorId", "isInBin", "gap", "updatedAt", "assessmentId");

-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_spread_updatedAt_assessmentId_idx" ON "LibraryEntry"("visitorId", "isInBin", "spread", "updatedAt", "assessmentId");

-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_role_updatedAt_assessmentId_idx" ON "LibraryEntry"("visitorId", "isInBin", "role", "updatedAt", "assessmentId");

-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_ruleSetHash_updatedAt_assessmentId_idx" ON "LibraryEntry"("visitorId", "isInBin", "ruleSetHash", "updatedAt", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "LibraryEntry_visitorId_assessmentId_key" ON "LibraryEntry"("visitorId", "assessmentId");

-- CreateIndex
CREATE INDEX "LibraryWord_assessmentId_visitorId_idx" ON "LibraryWord"("assessmentId", "visitorId");

-- CreateIndex
CREATE INDEX "ShareLink_createdById_expiresAt_idx" ON "ShareLink"("createdById", "expiresAt");

-- What follows is not in schema.prisma: triggers that keep what the library lists. They run in the transaction of
-- every write, whoever makes it. Whoever rebuilds "Grant", "Assessment", "ShareLink" or "AssessmentWord" in a later
-- migration has to create their triggers again.

-- Everything there is already. Names and verdicts in brief are filled in by the application when it starts.
INSERT INTO "LibraryEntry" ("grantId", "visitorId", "assessmentId", "role", "isInBin", "endsAt", "updatedAt", "nameKey", "searchText", "recommended", "floor", "today", "gap", "gapRank", "spread", "ruleSetHash")
SELECT g."id", g."visitorId", g."assessmentId", g."role", a."deletedAt" IS NOT NULL, COALESCE(l."revokedAt", l."expiresAt"),
    a."updatedAt", a."nameKey", a."searchText",
    COALESCE(a."recommended", 'none'), a."floorFirm", COALESCE(a."today", 'unknown'),
    CASE WHEN a."rungsShort" > 0 THEN 'short' WHEN a."rungsShort" = 0 THEN 'meets'
      WHEN a."rungsShort" < 0 THEN 'headroom' ELSE 'unknown' END,
    COALESCE(a."rungsShort", -9), COALESCE(a."spread", 'unknown'), a."ruleSetHash"
FROM "Grant" g JOIN "Assessment" a ON a."id" = g."assessmentId" LEFT JOIN "ShareLink" l ON l."id" = g."shareLinkId";

CREATE TRIGGER "Grant_listed" AFTER INSERT ON "Grant"
BEGIN
  INSERT INTO "LibraryEntry" ("grantId", "visitorId", "assessmentId", "role", "isInBin", "endsAt", "updatedAt", "nameKey", "searchText", "recommended", "floor", "today", "gap", "gapRank", "spread", "ruleSetHash")
  SELECT NEW."id", NEW."visitorId", NEW."assessmentId", NEW."role", a."deletedAt" IS NOT NULL,
    (SELECT COALESCE("revokedAt", "expiresAt") FROM "ShareLink" WHERE "id" = NEW."shareLinkId"),
    a."updatedAt", a."nameKey", a."searchText",
    COALESCE(a."recommended", 'none'), a."floorFirm", COALESCE(a."today", 'unknown'),
    CASE WHEN a."rungsShort" > 0 THEN 'short' WHEN a."rungsShort" = 0 THEN 'meets'
      WHEN a."rungsShort" < 0 THEN 'headroom' ELSE 'unknown' END,
    COALESCE(a."rungsShort", -9), COALESCE(a."spread", 'unknown'), a."ruleSetHash"
  FROM "Assessment" a WHERE a."id" = NEW."assessmentId";
  INSERT INTO "LibraryWord" ("visitorId", "word", "assessmentId")
  SELECT NEW."visitorId", "word", NEW."assessmentId" FROM "AssessmentWord" WHERE "assessmentId" = NEW."assessmentId";
END;

CREATE TRIGGER "Grant_relisted" AFTER UPDATE OF "role", "shareLinkId" ON "Grant"
BEGIN
  UPDATE "LibraryEntry" SET "role" = NEW."role",
    "endsAt" = (SELECT COALESCE("revokedAt", "expiresAt") FROM "ShareLink" WHERE "id" = NEW."shareLinkId")
  WHERE "grantId" = NEW."id";
END;

CREATE TRIGGER "Assessment_relisted" AFTER UPDATE OF "updatedAt", "deletedAt", "nameKey", "searchText", "recommended", "floorFirm", "today", "rungsShort", "spread", "ruleSetHash" ON "Assessment"
BEGIN
  UPDATE "LibraryEntry" SET
    "isInBin" = NEW."deletedAt" IS NOT NULL,
    "updatedAt" = NEW."updatedAt",
    "nameKey" = NEW."nameKey",
    "searchText" = NEW."searchText",
    "recommended" = COALESCE(NEW."recommended", 'none'),
    "floor" = NEW."floorFirm",
    "today" = COALESCE(NEW."today", 'unknown'),
    "gap" = CASE WHEN NEW."rungsShort" > 0 THEN 'short' WHEN NEW."rungsShort" = 0 THEN 'meets'
      WHEN NEW."rungsShort" < 0 THEN 'headroom' ELSE 'unknown' END,
    "gapRank" = COALESCE(NEW."rungsShort", -9),
    "spread" = COALESCE(NEW."spread", 'unknown'),
    "ruleSetHash" = NEW."ruleSetHash"
  WHERE "assessmentId" = NEW."id";
END;

CREATE TRIGGER "ShareLink_relisted" AFTER UPDATE OF "expiresAt", "revokedAt" ON "ShareLink"
BEGIN
  UPDATE "LibraryEntry" SET "endsAt" = COALESCE(NEW."revokedAt", NEW."expiresAt")
  WHERE "grantId" IN (SELECT "id" FROM "Grant" WHERE "shareLinkId" = NEW."id");
END;

CREATE TRIGGER "AssessmentWord_listed" AFTER INSERT ON "AssessmentWord"
BEGIN
  INSERT INTO "LibraryWord" ("visitorId", "word", "assessmentId")
  SELECT "visitorId", NEW."word", "assessmentId" FROM "LibraryEntry" WHERE "assessmentId" = NEW."assessmentId";
END;

CREATE TRIGGER "AssessmentWord_unlisted" AFTER DELETE ON "AssessmentWord"
BEGIN
  DELETE FROM "LibraryWord" WHERE "assessmentId" = OLD."assessmentId" AND "word" = OLD."word";
END;
