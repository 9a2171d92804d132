-- What the list of utterances shows and sorts by, kept with each so that no page counts members.

CREATE TYPE "drift_kind" AS ENUM ('NEGATION', 'NUMBER', 'NAME', 'MODALITY', 'DROPPED', 'ADDED', 'CHANGED', 'ORDER', 'TRUNCATION', 'TRANSLATION');

ALTER TABLE "utterances"
    ADD COLUMN "fullest_id" UUID,
    ADD COLUMN "quotation_count" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "outlet_count" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "suggestion_count" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "drift" "drift_kind",
    ADD COLUMN "first_published_at" TIMESTAMPTZ(3);

CREATE INDEX "utterances_newsroom_id_outlet_count_id_idx" ON "utterances"("newsroom_id", "outlet_count" DESC, "id" DESC);
CREATE INDEX "utterances_newsroom_id_suggestion_count_id_idx" ON "utterances"("newsroom_id", "suggestion_count" DESC, "id" DESC);
CREATE INDEX "utterances_newsroom_id_drift_id_idx" ON "utterances"("newsroom_id", "drift", "id" DESC);

ALTER TABLE "utterances" ADD CONSTRAINT "utterances_newsroom_id_fullest_id_fkey" FOREIGN KEY ("newsroom_id", "fullest_id") REFERENCES "quotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A version's quotation finds its keys again when it is matched once more.
CREATE INDEX "candidate_keys_newsroom_id_quotation_id_idx" ON "candidate_keys"("newsroom_id", "quotation_id");
