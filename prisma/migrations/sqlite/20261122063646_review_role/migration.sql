-- AlterTable
-- Written by hand: the table is not built anew for it, and keeps its triggers.
ALTER TABLE "ReviewEntry" ADD COLUMN "byRole" TEXT NOT NULL DEFAULT 'reviewer';
