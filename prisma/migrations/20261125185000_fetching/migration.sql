-- Why a feed could not be read, in full; which article an address gave; who waits for a host.

-- AlterTable
ALTER TABLE "feeds" ADD COLUMN "last_error_details" JSONB;

-- AlterTable
ALTER TABLE "fetched_urls" ADD COLUMN "article_id" UUID;

-- AlterTable
ALTER TABLE "fetch_hosts" ADD COLUMN "line_ends_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "fetched_urls_newsroom_id_article_id_idx" ON "fetched_urls"("newsroom_id", "article_id");

-- AddForeignKey
ALTER TABLE "fetched_urls" ADD CONSTRAINT "fetched_urls_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "articles"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
