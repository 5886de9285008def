-- AlterTable
ALTER TABLE "dossiers" ADD COLUMN "coded" INTEGER NOT NULL DEFAULT 0;
UPDATE "dossiers" SET "coded" = (SELECT count(*) FROM "coded_files" WHERE "coded_files"."dossier" = "dossiers"."id" AND "coded_files"."done");

-- CreateIndex
CREATE INDEX "coded_events_dossier_day_source_source_id_idx" ON "coded_events"("dossier", "day", "source", "source_id");

-- CreateIndex
CREATE INDEX "coded_months_dossier_month_idx" ON "coded_months"("dossier", "month");
