BEGIN;

-- CreateTable
CREATE TABLE "dossiers" (
    "id" TEXT COLLATE "C" NOT NULL,
    "order" INTEGER NOT NULL,
    "current" TEXT COLLATE "C",

    CONSTRAINT "dossiers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "releases" (
    "id" TEXT COLLATE "C" NOT NULL,
    "dossier" TEXT COLLATE "C" NOT NULL,
    "version" TEXT COLLATE "C" NOT NULL,
    "checksum" TEXT COLLATE "C" NOT NULL,
    "time" TIMESTAMP(3) NOT NULL,
    "descriptor" JSON NOT NULL,
    "codebook" TEXT COLLATE "C",

    CONSTRAINT "releases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "publisher" TEXT COLLATE "C" NOT NULL,
    "date" TEXT COLLATE "C",
    "url" TEXT COLLATE "C",
    "opened" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("release","id")
);

-- CreateTable
CREATE TABLE "actors" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "short_name" TEXT COLLATE "C" NOT NULL,
    "name_ko" TEXT COLLATE "C",
    "name_ru" TEXT COLLATE "C",
    "name_zh" TEXT COLLATE "C",
    "name_ja" TEXT COLLATE "C",
    "member_of" TEXT COLLATE "C",
    "iso3" TEXT COLLATE "C",
    "cow_code" INTEGER,
    "cameo_code" TEXT COLLATE "C",
    "confidence" TEXT COLLATE "C" NOT NULL,
    "basis" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "actors_pkey" PRIMARY KEY ("release","id")
);

-- CreateTable
CREATE TABLE "offices" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "actor" TEXT COLLATE "C" NOT NULL,
    "n" INTEGER NOT NULL,
    "office" TEXT COLLATE "C" NOT NULL,
    "leader" BOOLEAN NOT NULL,
    "start" TEXT COLLATE "C" NOT NULL,
    "end" TEXT COLLATE "C",
    "confidence" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "offices_pkey" PRIMARY KEY ("release","actor","n")
);

-- CreateTable
CREATE TABLE "events" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "end_date" TEXT COLLATE "C",
    "type" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "summary" TEXT COLLATE "C" NOT NULL,
    "initiators" JSON NOT NULL,
    "recipients" JSON NOT NULL,
    "participants" JSON NOT NULL,
    "place" TEXT COLLATE "C" NOT NULL,
    "place_native" TEXT COLLATE "C",
    "longitude" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION,
    "cameo_code" TEXT COLLATE "C" NOT NULL,
    "goldstein" DOUBLE PRECISION NOT NULL,
    "confidence" TEXT COLLATE "C" NOT NULL,
    "basis" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "events_pkey" PRIMARY KEY ("release","id")
);

-- CreateTable
CREATE TABLE "concessions" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "description" TEXT COLLATE "C" NOT NULL,
    "givers" JSON NOT NULL,
    "receivers" JSON NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "size" INTEGER NOT NULL,
    "size_reason" TEXT COLLATE "C" NOT NULL,
    "second_size" INTEGER,
    "second_size_reason" TEXT COLLATE "C",
    "promised" TEXT COLLATE "C" NOT NULL,
    "verifiable" TEXT COLLATE "C" NOT NULL,
    "cameo_code" TEXT COLLATE "C" NOT NULL,
    "goldstein" DOUBLE PRECISION NOT NULL,
    "plover" DOUBLE PRECISION NOT NULL,
    "confidence" TEXT COLLATE "C" NOT NULL,
    "basis" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "concessions_pkey" PRIMARY KEY ("release","id")
);

-- CreateTable
CREATE TABLE "concession_steps" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "concession" TEXT COLLATE "C" NOT NULL,
    "n" INTEGER NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "wording" TEXT COLLATE "C" NOT NULL,
    "degree" TEXT COLLATE "C" NOT NULL,
    "second_degree" TEXT COLLATE "C",
    "second_note" TEXT COLLATE "C",
    "event" TEXT COLLATE "C",
    "confidence" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "concession_steps_pkey" PRIMARY KEY ("release","concession","n")
);

-- CreateTable
CREATE TABLE "stops" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_ko" TEXT COLLATE "C",
    "name_ru" TEXT COLLATE "C",
    "name_zh" TEXT COLLATE "C",
    "name_ja" TEXT COLLATE "C",
    "name_local" TEXT COLLATE "C",
    "country" TEXT COLLATE "C" NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "kinds" JSON NOT NULL,
    "gauges_mm" JSON NOT NULL,
    "confidence" TEXT COLLATE "C" NOT NULL,
    "basis" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "stops_pkey" PRIMARY KEY ("release","id")
);

-- CreateTable
CREATE TABLE "corridors" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "description" TEXT COLLATE "C" NOT NULL,
    "mode" TEXT COLLATE "C" NOT NULL,
    "confidence" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,

    CONSTRAINT "corridors_pkey" PRIMARY KEY ("release","id")
);

-- CreateTable
CREATE TABLE "segments" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "from" TEXT COLLATE "C" NOT NULL,
    "to" TEXT COLLATE "C" NOT NULL,
    "line" TEXT COLLATE "C" NOT NULL,
    "mode" TEXT COLLATE "C" NOT NULL,
    "length_km" DOUBLE PRECISION NOT NULL,
    "gauges_mm" JSON NOT NULL,
    "corridor" TEXT COLLATE "C" NOT NULL,
    "countries" JSON NOT NULL,
    "geometry" TEXT COLLATE "C" NOT NULL,
    "confidence" TEXT COLLATE "C" NOT NULL,
    "basis" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "segments_pkey" PRIMARY KEY ("release","id")
);

-- CreateTable
CREATE TABLE "segment_statuses" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "segment" TEXT COLLATE "C" NOT NULL,
    "n" INTEGER NOT NULL,
    "start" TEXT COLLATE "C" NOT NULL,
    "end" TEXT COLLATE "C",
    "status" TEXT COLLATE "C" NOT NULL,
    "wording" TEXT COLLATE "C" NOT NULL,
    "confidence" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "segment_statuses_pkey" PRIMARY KEY ("release","segment","n")
);

-- CreateTable
CREATE TABLE "claims" (
    "release" TEXT COLLATE "C" NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "claim" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "verdict_wording" TEXT COLLATE "C" NOT NULL,
    "correction" TEXT COLLATE "C",
    "events" JSON NOT NULL,
    "concessions" JSON NOT NULL,
    "segments" JSON NOT NULL,
    "confidence" TEXT COLLATE "C" NOT NULL,
    "sources" JSON NOT NULL,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("release","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "releases_dossier_version_key" ON "releases"("dossier", "version");

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

COMMIT;
