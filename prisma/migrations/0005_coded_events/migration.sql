-- CreateTable
CREATE TABLE "coded_events" (
    "dossier" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "file" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "initiator" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "cameo_code" TEXT NOT NULL,
    "goldstein" REAL NOT NULL,
    "mentions" INTEGER,
    "url" TEXT,

    PRIMARY KEY ("dossier", "source", "source_id")
);

-- CreateTable
CREATE TABLE "coded_files" (
    "dossier" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "importer" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "lines" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,
    "known" INTEGER NOT NULL,
    "filtered" JSONB NOT NULL,
    "rejected" JSONB NOT NULL,
    "done" BOOLEAN NOT NULL,
    "touched" DATETIME NOT NULL,

    PRIMARY KEY ("dossier", "number")
);

-- CreateTable
CREATE TABLE "coded_rejects" (
    "dossier" TEXT NOT NULL,
    "file" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("dossier", "file", "line")
);

-- CreateTable
CREATE TABLE "coded_days" (
    "dossier" TEXT NOT NULL,
    "file" INTEGER NOT NULL,
    "initiator" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "events" INTEGER NOT NULL,
    "score" REAL NOT NULL,

    PRIMARY KEY ("dossier", "file", "initiator", "recipient", "day")
);

-- CreateTable
CREATE TABLE "coded_months" (
    "dossier" TEXT NOT NULL,
    "initiator" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "events" INTEGER NOT NULL,
    "score" REAL NOT NULL,
    "days" INTEGER NOT NULL,
    "squares" INTEGER NOT NULL,
    "score_days" REAL NOT NULL,
    "score_squares" REAL NOT NULL,

    PRIMARY KEY ("dossier", "initiator", "recipient", "month")
);

-- CreateIndex
CREATE UNIQUE INDEX "coded_files_dossier_key_key" ON "coded_files"("dossier", "key");
