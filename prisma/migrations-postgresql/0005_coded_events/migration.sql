BEGIN;

-- CreateTable
CREATE TABLE "coded_events" (
    "dossier" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "file" INTEGER NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "initiator" TEXT COLLATE "C" NOT NULL,
    "recipient" TEXT COLLATE "C" NOT NULL,
    "cameo_code" TEXT COLLATE "C" NOT NULL,
    "goldstein" DOUBLE PRECISION NOT NULL,
    "mentions" INTEGER,
    "url" TEXT COLLATE "C",

    CONSTRAINT "coded_events_pkey" PRIMARY KEY ("dossier","source","source_id")
);

-- CreateTable
CREATE TABLE "coded_files" (
    "dossier" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "importer" TEXT COLLATE "C" NOT NULL,
    "settings" TEXT COLLATE "C" NOT NULL,
    "lines" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,
    "known" INTEGER NOT NULL,
    "filtered" JSON NOT NULL,
    "rejected" JSON NOT NULL,
    "done" BOOLEAN NOT NULL,
    "touched" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "coded_files_pkey" PRIMARY KEY ("dossier","number")
);

-- CreateTable
CREATE TABLE "coded_rejects" (
    "dossier" TEXT COLLATE "C" NOT NULL,
    "file" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "coded_rejects_pkey" PRIMARY KEY ("dossier","file","line")
);

-- CreateTable
CREATE TABLE "coded_days" (
    "dossier" TEXT COLLATE "C" NOT NULL,
    "file" INTEGER NOT NULL,
    "initiator" TEXT COLLATE "C" NOT NULL,
    "recipient" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "events" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "coded_days_pkey" PRIMARY KEY ("dossier","file","initiator","recipient","day")
);

-- CreateTable
CREATE TABLE "coded_months" (
    "dossier" TEXT COLLATE "C" NOT NULL,
    "initiator" TEXT COLLATE "C" NOT NULL,
    "recipient" TEXT COLLATE "C" NOT NULL,
    "month" TEXT COLLATE "C" NOT NULL,
    "events" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "days" INTEGER NOT NULL,
    "squares" INTEGER NOT NULL,
    "score_days" DOUBLE PRECISION NOT NULL,
    "score_squares" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "coded_months_pkey" PRIMARY KEY ("dossier","initiator","recipient","month")
);

-- CreateIndex
CREATE UNIQUE INDEX "coded_files_dossier_key_key" ON "coded_files"("dossier", "key");

COMMIT;
