-- What a list of findings or alterations is narrowed by stands on the row itself, copied from its article, as it does on
-- quotations: to find those of a small outlet, nobody reads all of them and asks two other tables for each.
ALTER TABLE "quotation_flags" ADD COLUMN "outlet_id" UUID;
ALTER TABLE "alterations" ADD COLUMN "outlet_id" UUID;

UPDATE "quotation_flags" f SET "outlet_id" = a."outlet_id"
FROM "article_versions" v JOIN "articles" a ON a."newsroom_id" = v."newsroom_id" AND a."id" = v."article_id"
WHERE v."newsroom_id" = f."newsroom_id" AND v."id" = f."article_version_id" AND a."outlet_id" IS NOT NULL;

UPDATE "alterations" t SET "outlet_id" = a."outlet_id"
FROM "articles" a
WHERE a."newsroom_id" = t."newsroom_id" AND a."id" = t."article_id" AND a."outlet_id" IS NOT NULL;

-- The article has the say; nothing else writes these columns.
CREATE FUNCTION "place_flag"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    NEW."outlet_id" := (
        SELECT a."outlet_id"
        FROM "article_versions" v JOIN "articles" a ON a."newsroom_id" = v."newsroom_id" AND a."id" = v."article_id"
        WHERE v."newsroom_id" = NEW."newsroom_id" AND v."id" = NEW."article_version_id"
    );
    RETURN NEW;
END $$;
CREATE TRIGGER "quotation_flags_placed" BEFORE INSERT ON "quotation_flags"
    FOR EACH ROW EXECUTE FUNCTION "place_flag"();

CREATE FUNCTION "place_alteration"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    NEW."outlet_id" := (
        SELECT a."outlet_id" FROM "articles" a
        WHERE a."newsroom_id" = NEW."newsroom_id" AND a."id" = NEW."article_id"
    );
    RETURN NEW;
END $$;
CREATE TRIGGER "alterations_placed" BEFORE INSERT ON "alterations"
    FOR EACH ROW EXECUTE FUNCTION "place_alteration"();

CREATE FUNCTION "move_findings"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "quotation_flags" f SET "outlet_id" = NEW."outlet_id"
    FROM "article_versions" v
    WHERE v."newsroom_id" = NEW."newsroom_id" AND v."article_id" = NEW."id"
        AND f."newsroom_id" = v."newsroom_id" AND f."article_version_id" = v."id";
    UPDATE "alterations" t SET "outlet_id" = NEW."outlet_id"
    WHERE t."newsroom_id" = NEW."newsroom_id" AND t."article_id" = NEW."id";
    RETURN NULL;
END $$;
CREATE TRIGGER "articles_move_findings" AFTER UPDATE OF "outlet_id" ON "articles"
    FOR EACH ROW WHEN (OLD."outlet_id" IS DISTINCT FROM NEW."outlet_id") EXECUTE FUNCTION "move_findings"();

-- CreateIndex
CREATE INDEX "quotation_flags_newsroom_id_outlet_id_id_idx" ON "quotation_flags"("newsroom_id", "outlet_id", "id" DESC);
CREATE INDEX "alterations_newsroom_id_outlet_id_id_idx" ON "alterations"("newsroom_id", "outlet_id", "id" DESC);
