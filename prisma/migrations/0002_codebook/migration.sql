-- AlterTable
ALTER TABLE "releases" ADD COLUMN "codebook" TEXT;
