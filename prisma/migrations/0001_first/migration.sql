-- CreateTable
CREATE TABLE "dossiers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "order" INTEGER NOT NULL,
    "current" TEXT
);

-- CreateTable
CREATE TABLE "releases" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dossier" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "time" DATETIME NOT NULL,
    "descriptor" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "sources" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "date" TEXT,
    "url" TEXT,
    "opened" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("release", "id")
);

-- CreateTable
CREATE TABLE "actors" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "name_ko" TEXT,
    "name_ru" TEXT,
    "name_zh" TEXT,
    "name_ja" TEXT,
    "member_of" TEXT,
    "iso3" TEXT,
    "cow_code" INTEGER,
    "cameo_code" TEXT,
    "confidence" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("release", "id")
);

-- CreateTable
CREATE TABLE "offices" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "actor" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "office" TEXT NOT NULL,
    "leader" BOOLEAN NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT,
    "confidence" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("release", "actor", "n")
);

-- CreateTable
CREATE TABLE "events" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "end_date" TEXT,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "initiators" JSONB NOT NULL,
    "recipients" JSONB NOT NULL,
    "participants" JSONB NOT NULL,
    "place" TEXT NOT NULL,
    "place_native" TEXT,
    "longitude" REAL,
    "latitude" REAL,
    "cameo_code" TEXT NOT NULL,
    "goldstein" REAL NOT NULL,
    "confidence" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("release", "id")
);

-- CreateTable
CREATE TABLE "concessions" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "givers" JSONB NOT NULL,
    "receivers" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "size_reason" TEXT NOT NULL,
    "promised" TEXT NOT NULL,
    "verifiable" TEXT NOT NULL,
    "cameo_code" TEXT NOT NULL,
    "goldstein" REAL NOT NULL,
    "plover" REAL NOT NULL,
    "confidence" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("release", "id")
);

-- CreateTable
CREATE TABLE "concession_steps" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "concession" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "degree" TEXT NOT NULL,
    "event" TEXT,
    "confidence" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("release", "concession", "n")
);

-- CreateTable
CREATE TABLE "stops" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_ko" TEXT,
    "name_ru" TEXT,
    "name_zh" TEXT,
    "name_ja" TEXT,
    "name_local" TEXT,
    "country" TEXT NOT NULL,
    "longitude" REAL NOT NULL,
    "latitude" REAL NOT NULL,
    "kinds" JSONB NOT NULL,
    "gauges_mm" JSONB NOT NULL,
    "confidence" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("release", "id")
);

-- CreateTable
CREATE TABLE "corridors" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "sources" JSONB NOT NULL,

    PRIMARY KEY ("release", "id")
);

-- CreateTable
CREATE TABLE "segments" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "length_km" REAL NOT NULL,
    "gauges_mm" JSONB NOT NULL,
    "corridor" TEXT NOT NULL,
    "countries" JSONB NOT NULL,
    "geometry" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("release", "id")
);

-- CreateTable
CREATE TABLE "segment_statuses" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "segment" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT,
    "status" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("release", "segment", "n")
);

-- CreateTable
CREATE TABLE "claims" (
    "release" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "claim" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "verdict_wording" TEXT NOT NULL,
    "correction" TEXT,
    "events" JSONB NOT NULL,
    "concessions" JSONB NOT NULL,
    "segments" JSONB NOT NULL,
    "confidence" TEXT NOT NULL,
    "sources" JSONB NOT NULL,

    PRIMARY KEY ("release", "id")
);

-- CreateIndex
CREATE UNIQUE INDEX "releases_dossier_version_key" ON "releases"("dossier", "version");
