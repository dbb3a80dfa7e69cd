-- CreateIndex
CREATE INDEX "LibraryEntry_visitorId_isInBin_floor_today_gap_endsAt_idx" ON "LibraryEntry"("visitorId", "isInBin", "floor", "today", "gap", "endsAt");
