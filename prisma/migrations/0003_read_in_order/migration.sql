-- CreateIndex
CREATE INDEX "sources_release_row_number_idx" ON "sources"("release", "row_number");

-- CreateIndex
CREATE INDEX "actors_release_row_number_idx" ON "actors"("release", "row_number");

-- CreateIndex
CREATE INDEX "offices_release_row_number_idx" ON "offices"("release", "row_number");

-- CreateIndex
CREATE INDEX "events_release_row_number_idx" ON "events"("release", "row_number");

-- CreateIndex
CREATE INDEX "events_release_type_idx" ON "events"("release", "type");

-- CreateIndex
CREATE INDEX "concessions_release_row_number_idx" ON "concessions"("release", "row_number");

-- CreateIndex
CREATE INDEX "concession_steps_release_row_number_idx" ON "concession_steps"("release", "row_number");

-- CreateIndex
CREATE INDEX "stops_release_row_number_idx" ON "stops"("release", "row_number");

-- CreateIndex
CREATE INDEX "corridors_release_row_number_idx" ON "corridors"("release", "row_number");

-- CreateIndex
CREATE INDEX "segments_release_row_number_idx" ON "segments"("release", "row_number");

-- CreateIndex
CREATE INDEX "segment_statuses_release_row_number_idx" ON "segment_statuses"("release", "row_number");

-- CreateIndex
CREATE INDEX "claims_release_row_number_idx" ON "claims"("release", "row_number");
