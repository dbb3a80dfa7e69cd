-- AlterTable
ALTER TABLE "ReviewEntry" ADD COLUMN     "byRole" TEXT NOT NULL DEFAULT 'reviewer';
