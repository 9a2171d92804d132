-- Whoever is called KPK is found by the name that these letters spell: the first letter of each word that tells
-- something. The little words are those of names of bodies, in Indonesian and English.
CREATE FUNCTION "name_initials"("key" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT regexp_replace(
        regexp_replace("key", ' (dan|atau|untuk|bagi|di|of|and|for|the|on|in) ', ' ', 'g'), '([^ ])[^ ]* *', '\1', 'g'
    )
$$;

-- CreateIndex
CREATE INDEX "speaker_aliases_initials_idx" ON "speaker_aliases"("newsroom_id", "name_initials"("name_key"))
    WHERE position(' ' in "name_key") > 0;
