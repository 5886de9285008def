-- AlterTable
ALTER TABLE "concession_steps" ADD COLUMN "second_degree" TEXT;
ALTER TABLE "concession_steps" ADD COLUMN "second_note" TEXT;

-- AlterTable
ALTER TABLE "concessions" ADD COLUMN "second_size" INTEGER;
ALTER TABLE "concessions" ADD COLUMN "second_size_reason" TEXT;
