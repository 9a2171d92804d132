-- Words are also found by their beginnings as they are written: a stem has lost the beginning of "pengairan". The
-- written forms carry no places, since phrases and ranks are made of stems.

CREATE OR REPLACE FUNCTION "search_words"("language" TEXT, "given" TEXT) RETURNS TSVECTOR LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN to_tsvector(
    CASE WHEN "language" = 'en' THEN 'pg_catalog.english'::regconfig ELSE 'pg_catalog.indonesian'::regconfig END,
    -- A vector holds one megabyte of words; more of one passage than this is found by its beginning.
    search_text(left("given", 120000))
) || strip(to_tsvector('pg_catalog.simple'::regconfig, search_text(left("given", 120000))));

ALTER TABLE "quotations" ALTER COLUMN "search" SET EXPRESSION AS (search_words("language", "text"));
ALTER TABLE "claims" ALTER COLUMN "search" SET EXPRESSION AS (search_words("language", "text"));
UPDATE "articles" SET "search" = article_search("newsroom_id", "id", "language", "headline");
