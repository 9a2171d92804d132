-- Speakers are found by any word of their names, listed by how much they are quoted, and told apart for good.

-- DropIndex
DROP INDEX "speakers_newsroom_id_merged_into_id_idx";

-- DropIndex
DROP INDEX "speakers_newsroom_id_name_idx";

-- AlterTable
ALTER TABLE "speakers" ADD COLUMN "quotation_count" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "speaker_distinctions" (
    "newsroom_id" UUID NOT NULL,
    "a_id" UUID NOT NULL,
    "b_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "speaker_distinctions_pkey" PRIMARY KEY ("newsroom_id","a_id","b_id"),
    CONSTRAINT "speaker_distinctions_order" CHECK ("a_id" < "b_id")
);

-- CreateTable. By bytes, so that the beginning of a word is a range of the key whatever the server's language.
CREATE TABLE "speaker_alias_words" (
    "newsroom_id" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "alias_id" UUID NOT NULL,

    CONSTRAINT "speaker_alias_words_pkey" PRIMARY KEY ("newsroom_id","word","alias_id")
);

-- CreateIndex
CREATE INDEX "speaker_distinctions_newsroom_id_b_id_idx" ON "speaker_distinctions"("newsroom_id", "b_id");

-- CreateIndex
CREATE INDEX "speaker_alias_words_newsroom_id_alias_id_idx" ON "speaker_alias_words"("newsroom_id", "alias_id");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_aliases_newsroom_id_id_key" ON "speaker_aliases"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "speakers_newsroom_id_merged_into_id_name_id_idx" ON "speakers"("newsroom_id", "merged_into_id", "name", "id");

-- CreateIndex
CREATE INDEX "speakers_newsroom_id_merged_into_id_kind_name_id_idx" ON "speakers"("newsroom_id", "merged_into_id", "kind", "name", "id");

-- CreateIndex
CREATE INDEX "speakers_newsroom_id_merged_into_id_quotation_count_id_idx" ON "speakers"("newsroom_id", "merged_into_id", "quotation_count" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "speakers_newsroom_id_merged_into_id_kind_quotation_count_id_idx" ON "speakers"("newsroom_id", "merged_into_id", "kind", "quotation_count" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claims_newsroom_id_speaker_id_id_idx" ON "claims"("newsroom_id", "speaker_id", "id" DESC);

-- AddForeignKey
ALTER TABLE "speaker_distinctions" ADD CONSTRAINT "speaker_distinctions_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_distinctions" ADD CONSTRAINT "speaker_distinctions_newsroom_id_a_id_fkey" FOREIGN KEY ("newsroom_id", "a_id") REFERENCES "speakers"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_distinctions" ADD CONSTRAINT "speaker_distinctions_newsroom_id_b_id_fkey" FOREIGN KEY ("newsroom_id", "b_id") REFERENCES "speakers"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_distinctions" ADD CONSTRAINT "speaker_distinctions_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_alias_words" ADD CONSTRAINT "speaker_alias_words_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_alias_words" ADD CONSTRAINT "speaker_alias_words_newsroom_id_alias_id_fkey" FOREIGN KEY ("newsroom_id", "alias_id") REFERENCES "speaker_aliases"("newsroom_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words of a name's folded form, each once; a word is cut where no index could hold it.
CREATE FUNCTION "keep_alias_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "speaker_alias_words" ("newsroom_id", "word", "alias_id")
    SELECT DISTINCT a."newsroom_id", left(w, 100), a."id"
    FROM "new_aliases" a, regexp_split_to_table(a."name_key", ' +') w
    WHERE w <> ''
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER "speaker_aliases_words" AFTER INSERT ON "speaker_aliases"
    REFERENCING NEW TABLE AS "new_aliases"
    FOR EACH STATEMENT EXECUTE FUNCTION "keep_alias_words"();

-- What a name is never changes; another form of it is another row.
CREATE TRIGGER "speaker_aliases_name" BEFORE UPDATE ON "speaker_aliases"
    FOR EACH ROW WHEN (OLD."name_key" IS DISTINCT FROM NEW."name_key")
    EXECUTE FUNCTION "refuse_change"('another form of a name is another alias');

-- How many quotations of a speaker stand in the newest version of their article and were not rejected by anybody.
-- Speakers are taken in the order of their keys, so that two statements at once cannot each wait for the other.
CREATE FUNCTION "count_speaker_quotations"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    change record;
BEGIN
    IF TG_OP = 'INSERT' THEN
        FOR change IN
            SELECT "newsroom_id", "speaker_id", count(*)::int AS n FROM "new_quotations"
            WHERE "speaker_id" IS NOT NULL AND "state" <> 'REJECTED' AND "is_current"
            GROUP BY 1, 2 ORDER BY 2
        LOOP
            UPDATE "speakers" SET "quotation_count" = "quotation_count" + change.n
            WHERE "newsroom_id" = change."newsroom_id" AND "id" = change."speaker_id";
        END LOOP;
    ELSE
        FOR change IN
            SELECT "newsroom_id", "speaker_id", sum(n)::int AS n FROM (
                SELECT "newsroom_id", "speaker_id", 1 AS n FROM "new_quotations"
                WHERE "state" <> 'REJECTED' AND "is_current"
                UNION ALL
                SELECT "newsroom_id", "speaker_id", -1 FROM "old_quotations"
                WHERE "state" <> 'REJECTED' AND "is_current"
            ) c
            WHERE "speaker_id" IS NOT NULL GROUP BY 1, 2 HAVING sum(n) <> 0 ORDER BY 2
        LOOP
            UPDATE "speakers" SET "quotation_count" = "quotation_count" + change.n
            WHERE "newsroom_id" = change."newsroom_id" AND "id" = change."speaker_id";
        END LOOP;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER "quotations_count_added" AFTER INSERT ON "quotations"
    REFERENCING NEW TABLE AS "new_quotations"
    FOR EACH STATEMENT EXECUTE FUNCTION "count_speaker_quotations"();
CREATE TRIGGER "quotations_count_changed" AFTER UPDATE ON "quotations"
    REFERENCING OLD TABLE AS "old_quotations" NEW TABLE AS "new_quotations"
    FOR EACH STATEMENT EXECUTE FUNCTION "count_speaker_quotations"();

-- What is there already.
INSERT INTO "speaker_alias_words" ("newsroom_id", "word", "alias_id")
SELECT DISTINCT a."newsroom_id", left(w, 100), a."id"
FROM "speaker_aliases" a, regexp_split_to_table(a."name_key", ' +') w
WHERE w <> '';

UPDATE "speakers" s SET "quotation_count" = c.n
FROM (
    SELECT "newsroom_id", "speaker_id", count(*)::int AS n FROM "quotations"
    WHERE "speaker_id" IS NOT NULL AND "state" <> 'REJECTED' AND "is_current" GROUP BY 1, 2
) c
WHERE s."newsroom_id" = c."newsroom_id" AND s."id" = c."speaker_id";
