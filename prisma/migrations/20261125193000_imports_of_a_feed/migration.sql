-- What a feed brought last, without walking all imports.

-- CreateIndex
CREATE INDEX "imports_newsroom_id_feed_id_id_idx" ON "imports"("newsroom_id", "feed_id", "id" DESC);
