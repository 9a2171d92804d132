-- "Kantor Berita Nusa" and "Nusa" are one outlet: the key leaves out what only says that it is an agency.
UPDATE "outlets" AS o SET "name_key" = regexp_replace(o."name_key", '^kantor berita (?=.)', '')
WHERE o."name_key" LIKE 'kantor berita _%' AND NOT EXISTS (
    SELECT 1 FROM "outlets" AS other
    WHERE other."newsroom_id" = o."newsroom_id" AND other."name_key" = regexp_replace(o."name_key", '^kantor berita (?=.)', '')
);

UPDATE "outlet_names" AS n SET "name_key" = regexp_replace(n."name_key", '^kantor berita (?=.)', '')
WHERE n."name_key" LIKE 'kantor berita _%' AND NOT EXISTS (
    SELECT 1 FROM "outlet_names" AS other
    WHERE other."newsroom_id" = n."newsroom_id" AND other."name_key" = regexp_replace(n."name_key", '^kantor berita (?=.)', '')
);
