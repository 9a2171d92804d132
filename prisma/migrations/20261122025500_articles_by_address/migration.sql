-- Rows of tables are known by their address.

-- CreateIndex
CREATE INDEX "articles_newsroom_id_canonical_url_idx" ON "articles"("newsroom_id", "canonical_url");
