-- One search over quotations, articles and claims: their words, and on each quotation what it is narrowed by.

-- Text as words are looked up in it: one character for each, so that places in it are places in the text. Quotation
-- marks, dashes and the like of Unicode become spaces, because a database in the C locale takes them for letters;
-- letters lose their accents; the two controls that mark a hit in a snippet cannot occur.
CREATE FUNCTION "search_text"("given" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(
    "given",
    -- Letters, their bare forms, and what becomes a space.
    U&'\00E1\00E0\00E2\00E4\00E3\00E5\0101\00E9\00E8\00EA\00EB\0113\00ED\00EC\00EE\00EF\012B\00F3\00F2\00F4\00F6\00F5\014D\00FA\00F9\00FB\00FC\016B\00E7\0107\010D\00F1\011F\0161\015F\017E\00C1\00C0\00C2\00C4\00C3\00C5\00C9\00C8\00CA\00CB\00CD\00CC\00CE\00CF\00D3\00D2\00D4\00D6\00D5\00DA\00D9\00DB\00DC\00C7\00D1\0130\0160\015E\0131' || U&'\0002\0003\00A0\00AB\00BB\00B4\00B7\200B\2009\202F\2010\2011\2012\2013\2014\2015\2018\2019\201A\201B\201C\201D\201E\201F\2026\2022\2028\2029\2032\2033\2039\203A\FEFF/\005C',
    'aaaaaaaeeeeeiiiiioooooouuuuucccngsszAAAAAAEEEEIIIIOOOOOUUUUCNISSi' || repeat(' ', 35)
);

-- Articles are read in English or in Indonesian; what is in no language that is known is mostly Indonesian.
CREATE FUNCTION "search_words"("language" TEXT, "given" TEXT) RETURNS TSVECTOR LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN to_tsvector(
    CASE WHEN "language" = 'en' THEN 'pg_catalog.english'::regconfig ELSE 'pg_catalog.indonesian'::regconfig END,
    -- A vector holds one megabyte of words; more of one passage than this is found by its beginning.
    search_text(left("given", 200000))
);

-- AlterTable
ALTER TABLE "articles"
    ADD COLUMN "appeared_at" TIMESTAMPTZ(3) GENERATED ALWAYS AS (COALESCE("published_at", "created_at")) STORED,
    ADD COLUMN "search" TSVECTOR;

ALTER TABLE "quotations"
    ADD COLUMN "outlet_id" UUID,
    ADD COLUMN "language" TEXT NOT NULL DEFAULT 'id',
    ADD COLUMN "appeared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    ADD COLUMN "is_current" BOOLEAN NOT NULL DEFAULT true;

UPDATE "quotations" q
SET "outlet_id" = a."outlet_id", "language" = a."language", "appeared_at" = a."appeared_at",
    "is_current" = NOT EXISTS (
        SELECT 1 FROM "article_versions" later
        WHERE later."newsroom_id" = v."newsroom_id" AND later."article_id" = v."article_id" AND later."number" > v."number"
    )
FROM "article_versions" v JOIN "articles" a ON a."newsroom_id" = v."newsroom_id" AND a."id" = v."article_id"
WHERE v."newsroom_id" = q."newsroom_id" AND v."id" = q."article_version_id";

ALTER TABLE "quotations" ADD COLUMN "search" TSVECTOR GENERATED ALWAYS AS (search_words("language", "text")) STORED;
ALTER TABLE "claims" ADD COLUMN "search" TSVECTOR GENERATED ALWAYS AS (search_words("language", "text")) STORED;

-- Enough of the frequent words are known by their frequency.
ALTER TABLE "quotations" ALTER COLUMN "search" SET STATISTICS 400;

-- An article is found by its headline before its text, as its newest version has them.
CREATE FUNCTION "article_search"("newsroom" UUID, "article" UUID, "language" TEXT, "headline" TEXT) RETURNS TSVECTOR
LANGUAGE sql STABLE
RETURN setweight(search_words("language", "headline"), 'A') || (
    SELECT search_words("language", v."text") FROM "article_versions" v
    WHERE v."newsroom_id" = "newsroom" AND v."article_id" = "article"
    ORDER BY v."number" DESC LIMIT 1
);

UPDATE "articles" SET "search" = article_search("newsroom_id", "id", "language", "headline");

-- What a list of quotations is narrowed by stands on the quotation itself, copied from its article: a list of a million
-- cannot ask two other tables for each row. The article has the say; nothing else writes these columns.
CREATE FUNCTION "place_quotation"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    SELECT a."outlet_id", a."language", a."appeared_at", NOT EXISTS (
        SELECT 1 FROM "article_versions" later
        WHERE later."newsroom_id" = v."newsroom_id" AND later."article_id" = v."article_id" AND later."number" > v."number"
    )
    INTO NEW."outlet_id", NEW."language", NEW."appeared_at", NEW."is_current"
    FROM "article_versions" v JOIN "articles" a ON a."newsroom_id" = v."newsroom_id" AND a."id" = v."article_id"
    WHERE v."newsroom_id" = NEW."newsroom_id" AND v."id" = NEW."article_version_id";
    -- Of a version that is not there the foreign key tells.
    IF NOT FOUND THEN
        NEW."language" := 'id'; NEW."appeared_at" := CURRENT_TIMESTAMP; NEW."is_current" := true;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "quotations_placed" BEFORE INSERT ON "quotations"
    FOR EACH ROW EXECUTE FUNCTION "place_quotation"();

CREATE FUNCTION "move_quotations"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "quotations" q
    SET "outlet_id" = NEW."outlet_id", "language" = NEW."language", "appeared_at" = NEW."appeared_at"
    FROM "article_versions" v
    WHERE v."newsroom_id" = NEW."newsroom_id" AND v."article_id" = NEW."id"
        AND q."newsroom_id" = v."newsroom_id" AND q."article_version_id" = v."id";
    RETURN NULL;
END $$;
CREATE TRIGGER "articles_move_quotations" AFTER UPDATE OF "outlet_id", "language", "published_at" ON "articles"
    FOR EACH ROW WHEN (
        OLD."outlet_id" IS DISTINCT FROM NEW."outlet_id" OR OLD."language" <> NEW."language"
        OR OLD."published_at" IS DISTINCT FROM NEW."published_at"
    )
    EXECUTE FUNCTION "move_quotations"();

CREATE FUNCTION "index_article"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    NEW."search" := article_search(NEW."newsroom_id", NEW."id", NEW."language", NEW."headline");
    RETURN NEW;
END $$;
CREATE TRIGGER "articles_indexed" BEFORE UPDATE OF "headline", "language" ON "articles"
    FOR EACH ROW WHEN (OLD."headline" <> NEW."headline" OR OLD."language" <> NEW."language")
    EXECUTE FUNCTION "index_article"();

-- A new version is what the article says from now on: it is what is searched, and its quotations are the ones found.
CREATE FUNCTION "index_versions"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "articles" a SET "search" = article_search(a."newsroom_id", a."id", a."language", a."headline")
    FROM (SELECT DISTINCT "newsroom_id", "article_id" FROM "added") v
    WHERE a."newsroom_id" = v."newsroom_id" AND a."id" = v."article_id";
    UPDATE "quotations" q SET "is_current" = false
    FROM "added" n JOIN "article_versions" v
        ON v."newsroom_id" = n."newsroom_id" AND v."article_id" = n."article_id" AND v."number" < n."number"
    WHERE n."number" > 1 AND q."newsroom_id" = v."newsroom_id" AND q."article_version_id" = v."id" AND q."is_current";
    RETURN NULL;
END $$;
CREATE TRIGGER "article_versions_indexed" AFTER INSERT ON "article_versions"
    REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "index_versions"();

-- CreateIndex
CREATE INDEX "articles_newsroom_id_appeared_at_id_idx" ON "articles"("newsroom_id", "appeared_at" DESC, "id" DESC);
CREATE INDEX "articles_newsroom_id_outlet_id_appeared_at_id_idx" ON "articles"("newsroom_id", "outlet_id", "appeared_at" DESC, "id" DESC);
CREATE INDEX "quotations_newsroom_id_appeared_at_id_idx" ON "quotations"("newsroom_id", "appeared_at" DESC, "id" DESC);
CREATE INDEX "quotations_newsroom_id_outlet_id_appeared_at_id_idx" ON "quotations"("newsroom_id", "outlet_id", "appeared_at" DESC, "id" DESC);
CREATE INDEX "quotations_newsroom_id_speaker_id_appeared_at_id_idx" ON "quotations"("newsroom_id", "speaker_id", "appeared_at" DESC, "id" DESC);
CREATE INDEX "quotations_newsroom_id_said_on_idx" ON "quotations"("newsroom_id", "said_on");
CREATE INDEX "claims_newsroom_id_created_at_id_idx" ON "claims"("newsroom_id", "created_at" DESC, "id" DESC);

-- What Prisma cannot say: the words of each.
CREATE INDEX "quotations_search_idx" ON "quotations" USING gin ("search");
CREATE INDEX "articles_search_idx" ON "articles" USING gin ("search");
CREATE INDEX "claims_search_idx" ON "claims" USING gin ("search");
