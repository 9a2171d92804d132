-- Articles come in by every door, in versions; the same words are followed across outlets; speakers are people with
-- offices; what does not add up is kept as flags.

-- DropIndex
DROP INDEX "article_versions_newsroom_id_snapshot_id_key";

-- CreateEnum
CREATE TYPE "import_kind" AS ENUM ('FILES', 'TEXT', 'URLS', 'TABLE', 'ARCHIVE', 'FEED', 'INGEST');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('MAPPING', 'RUNNING', 'DONE', 'STOPPED');

-- CreateEnum
CREATE TYPE "import_outcome" AS ENUM ('WAITING', 'NEW', 'UNCHANGED', 'NEW_VERSION', 'DUPLICATE', 'REFUSED');

-- CreateEnum
CREATE TYPE "feed_kind" AS ENUM ('FEED', 'SITEMAP');

-- CreateEnum
CREATE TYPE "article_link_kind" AS ENUM ('SAME_TEXT', 'NEAR_DUPLICATE');

-- CreateEnum
CREATE TYPE "alteration_kind" AS ENUM ('MOVED', 'ALTERED', 'GONE');

-- CreateEnum
CREATE TYPE "alteration_state" AS ENUM ('OPEN', 'ACCEPTED', 'DISMISSED');

-- CreateEnum
CREATE TYPE "speaker_operation_kind" AS ENUM ('MERGE', 'SPLIT');

-- CreateEnum
CREATE TYPE "pair_relation" AS ENUM ('IDENTICAL', 'EXCERPT', 'OVERLAP', 'REWORDED', 'INDIRECT_OF', 'TRANSLATION_OF', 'SAME_OCCASION', 'DIFFERENT');

-- CreateEnum
CREATE TYPE "pair_state" AS ENUM ('SUGGESTED', 'AUTOMATIC', 'CONFIRMED', 'REJECTED');

-- CreateEnum
CREATE TYPE "flag_state" AS ENUM ('OPEN', 'CONFIRMED', 'DISMISSED');

-- AlterTable
ALTER TABLE "outlets" DROP COLUMN "domain",
    ADD COLUMN "owner" TEXT,
    ADD COLUMN "is_wire" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "outlet_names" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "outlet_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,

    CONSTRAINT "outlet_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet_domains" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "outlet_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,

    CONSTRAINT "outlet_domains_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "articles" ADD COLUMN "modified_at" TIMESTAMPTZ(3),
    ADD COLUMN "found_in" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "article_versions" ADD COLUMN "captions" JSONB NOT NULL DEFAULT '[]',
    ADD COLUMN "headline" TEXT;

-- CreateTable
CREATE TABLE "article_version_parts" (
    "newsroom_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot_id" UUID NOT NULL,

    CONSTRAINT "article_version_parts_pkey" PRIMARY KEY ("newsroom_id", "version_id", "number")
);

-- CreateTable
CREATE TABLE "min_hash_bands" (
    "newsroom_id" UUID NOT NULL,
    "band" INTEGER NOT NULL,
    "hash" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,

    CONSTRAINT "min_hash_bands_pkey" PRIMARY KEY ("newsroom_id", "band", "hash", "version_id")
);

-- CreateTable
CREATE TABLE "article_links" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "kind" "article_link_kind" NOT NULL,
    "score" REAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alterations" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "from_version_id" UUID NOT NULL,
    "to_version_id" UUID NOT NULL,
    "quotation_id" UUID,
    "annotation_id" UUID,
    "kind" "alteration_kind" NOT NULL,
    "old_text" TEXT NOT NULL,
    "new_text" TEXT,
    "new_spans" JSONB,
    "state" "alteration_state" NOT NULL DEFAULT 'OPEN',
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "alterations_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "speakers" ADD COLUMN "wikidata_id" TEXT,
    ADD COLUMN "died_on" DATE,
    ADD COLUMN "merged_into_id" UUID,
    ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "tenures" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "speaker_id" UUID NOT NULL,
    "office" TEXT NOT NULL,
    "from" DATE,
    "to" DATE,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "tenures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_operations" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "kind" "speaker_operation_kind" NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "speaker_operations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_moves" (
    "newsroom_id" UUID NOT NULL,
    "operation_id" UUID NOT NULL,
    "noun" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,

    CONSTRAINT "speaker_moves_pkey" PRIMARY KEY ("newsroom_id", "operation_id", "noun", "subject_id")
);

-- AlterTable
ALTER TABLE "quotations" ADD COLUMN "carried_from_id" UUID;

-- CreateTable
CREATE TABLE "utterances" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "speaker_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "utterances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "utterance_members" (
    "newsroom_id" UUID NOT NULL,
    "quotation_id" UUID NOT NULL,
    "utterance_id" UUID NOT NULL,
    "origin" "origin" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "utterance_members_pkey" PRIMARY KEY ("newsroom_id", "quotation_id")
);

-- CreateTable
CREATE TABLE "quotation_pairs" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "a_id" UUID NOT NULL,
    "b_id" UUID NOT NULL,
    "relation" "pair_relation" NOT NULL,
    "score" REAL NOT NULL,
    "blockers" JSONB NOT NULL DEFAULT '[]',
    "state" "pair_state" NOT NULL DEFAULT 'SUGGESTED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "quotation_pairs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_keys" (
    "newsroom_id" UUID NOT NULL,
    "key" INTEGER NOT NULL,
    "quotation_id" UUID NOT NULL,

    CONSTRAINT "candidate_keys_pkey" PRIMARY KEY ("newsroom_id", "key", "quotation_id")
);

-- CreateTable
CREATE TABLE "quotation_flags" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "quotation_id" UUID,
    "other_id" UUID,
    "check" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "left" JSONB NOT NULL,
    "right" JSONB NOT NULL,
    "start_offset" INTEGER,
    "end_offset" INTEGER,
    "fingerprint" CHAR(64) NOT NULL,
    "state" "flag_state" NOT NULL DEFAULT 'OPEN',
    "reason" TEXT,
    "rule_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "quotation_flags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flag_rules" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "check" TEXT NOT NULL,
    "condition" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "flag_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_searches" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "has_alert" BOOLEAN NOT NULL DEFAULT false,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_searches_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "annotations" ADD COLUMN "carried_from_id" UUID;

-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "kind" "import_kind" NOT NULL,
    "state" "import_state" NOT NULL,
    "name" TEXT NOT NULL,
    "feed_id" UUID,
    "mapping" JSONB,
    "total" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_items" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "upload_id" UUID,
    "outcome" "import_outcome" NOT NULL DEFAULT 'WAITING',
    "reason" TEXT,
    "details" JSONB,
    "article_id" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "uploads" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT,
    "source_url" TEXT,
    "byte_length" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload_chunks" (
    "newsroom_id" UUID NOT NULL,
    "upload_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "upload_chunks_pkey" PRIMARY KEY ("newsroom_id", "upload_id", "number")
);

-- CreateTable
CREATE TABLE "feeds" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "outlet_id" UUID,
    "url" TEXT NOT NULL,
    "kind" "feed_kind" NOT NULL,
    "title" TEXT,
    "interval_minutes" INTEGER NOT NULL DEFAULT 15,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "next_poll_at" TIMESTAMPTZ(3) NOT NULL,
    "last_polled_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "failure_count" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "feeds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fetched_urls" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "status" INTEGER NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fetched_urls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fetch_hosts" (
    "origin" TEXT NOT NULL,
    "next_allowed_at" TIMESTAMPTZ(3) NOT NULL,
    "robots_text" TEXT,
    "robots_status" INTEGER,
    "robots_at" TIMESTAMPTZ(3),

    CONSTRAINT "fetch_hosts_pkey" PRIMARY KEY ("origin")
);

-- CreateTable
CREATE TABLE "job_workers" (
    "id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_workers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "outlet_names_newsroom_id_outlet_id_idx" ON "outlet_names"("newsroom_id", "outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_names_newsroom_id_name_key_key" ON "outlet_names"("newsroom_id", "name_key");

-- CreateIndex
CREATE INDEX "outlet_domains_newsroom_id_outlet_id_idx" ON "outlet_domains"("newsroom_id", "outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_domains_newsroom_id_domain_key" ON "outlet_domains"("newsroom_id", "domain");

-- CreateIndex
CREATE INDEX "article_versions_newsroom_id_snapshot_id_idx" ON "article_versions"("newsroom_id", "snapshot_id");

-- CreateIndex
CREATE INDEX "article_versions_newsroom_id_text_sha256_idx" ON "article_versions"("newsroom_id", "text_sha256");

-- CreateIndex
CREATE INDEX "min_hash_bands_newsroom_id_version_id_idx" ON "min_hash_bands"("newsroom_id", "version_id");

-- CreateIndex
CREATE INDEX "article_links_newsroom_id_other_id_idx" ON "article_links"("newsroom_id", "other_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_links_newsroom_id_article_id_other_id_key" ON "article_links"("newsroom_id", "article_id", "other_id");

-- CreateIndex
CREATE INDEX "alterations_newsroom_id_state_id_idx" ON "alterations"("newsroom_id", "state", "id" DESC);

-- CreateIndex
CREATE INDEX "alterations_newsroom_id_article_id_idx" ON "alterations"("newsroom_id", "article_id");

-- CreateIndex
CREATE INDEX "alterations_newsroom_id_quotation_id_idx" ON "alterations"("newsroom_id", "quotation_id");

-- CreateIndex
CREATE UNIQUE INDEX "alterations_newsroom_id_id_key" ON "alterations"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "speakers_newsroom_id_merged_into_id_idx" ON "speakers"("newsroom_id", "merged_into_id");

-- CreateIndex
CREATE INDEX "tenures_newsroom_id_speaker_id_idx" ON "tenures"("newsroom_id", "speaker_id");

-- CreateIndex
CREATE UNIQUE INDEX "tenures_newsroom_id_id_key" ON "tenures"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "speaker_operations_newsroom_id_from_id_idx" ON "speaker_operations"("newsroom_id", "from_id");

-- CreateIndex
CREATE INDEX "speaker_operations_newsroom_id_to_id_idx" ON "speaker_operations"("newsroom_id", "to_id");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_operations_newsroom_id_id_key" ON "speaker_operations"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "quotations_newsroom_id_carried_from_id_idx" ON "quotations"("newsroom_id", "carried_from_id");

-- CreateIndex
CREATE INDEX "utterances_newsroom_id_id_idx" ON "utterances"("newsroom_id", "id" DESC);

-- CreateIndex
CREATE INDEX "utterances_newsroom_id_speaker_id_id_idx" ON "utterances"("newsroom_id", "speaker_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "utterances_newsroom_id_id_key" ON "utterances"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "utterance_members_newsroom_id_utterance_id_quotation_id_idx" ON "utterance_members"("newsroom_id", "utterance_id", "quotation_id");

-- CreateIndex
CREATE INDEX "quotation_pairs_newsroom_id_b_id_idx" ON "quotation_pairs"("newsroom_id", "b_id");

-- CreateIndex
CREATE INDEX "quotation_pairs_newsroom_id_state_id_idx" ON "quotation_pairs"("newsroom_id", "state", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "quotation_pairs_newsroom_id_id_key" ON "quotation_pairs"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "quotation_pairs_newsroom_id_a_id_b_id_key" ON "quotation_pairs"("newsroom_id", "a_id", "b_id");

-- CreateIndex
CREATE INDEX "quotation_flags_newsroom_id_quotation_id_idx" ON "quotation_flags"("newsroom_id", "quotation_id");

-- CreateIndex
CREATE INDEX "quotation_flags_newsroom_id_other_id_idx" ON "quotation_flags"("newsroom_id", "other_id");

-- CreateIndex
CREATE INDEX "quotation_flags_newsroom_id_rule_id_idx" ON "quotation_flags"("newsroom_id", "rule_id");

-- CreateIndex
CREATE INDEX "quotation_flags_newsroom_id_state_id_idx" ON "quotation_flags"("newsroom_id", "state", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "quotation_flags_newsroom_id_id_key" ON "quotation_flags"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "quotation_flags_newsroom_id_article_version_id_fingerprint_key" ON "quotation_flags"("newsroom_id", "article_version_id", "fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "flag_rules_newsroom_id_id_key" ON "flag_rules"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "saved_searches_newsroom_id_user_id_idx" ON "saved_searches"("newsroom_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_searches_newsroom_id_id_key" ON "saved_searches"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "annotations_newsroom_id_carried_from_id_idx" ON "annotations"("newsroom_id", "carried_from_id");

-- CreateIndex
CREATE INDEX "imports_newsroom_id_id_idx" ON "imports"("newsroom_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "imports_newsroom_id_id_key" ON "imports"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "import_items_newsroom_id_import_id_outcome_idx" ON "import_items"("newsroom_id", "import_id", "outcome");

-- CreateIndex
CREATE INDEX "import_items_newsroom_id_article_id_idx" ON "import_items"("newsroom_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_items_newsroom_id_id_key" ON "import_items"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "import_items_newsroom_id_import_id_number_key" ON "import_items"("newsroom_id", "import_id", "number");

-- CreateIndex
CREATE INDEX "uploads_newsroom_id_import_id_idx" ON "uploads"("newsroom_id", "import_id");

-- CreateIndex
CREATE UNIQUE INDEX "uploads_newsroom_id_id_key" ON "uploads"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "feeds_newsroom_id_id_key" ON "feeds"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "feeds_newsroom_id_url_key" ON "feeds"("newsroom_id", "url");

-- CreateIndex
CREATE UNIQUE INDEX "fetched_urls_newsroom_id_url_key" ON "fetched_urls"("newsroom_id", "url");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_newsroom_id_id_key" ON "api_tokens"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_newsroom_id_token_hash_key" ON "api_tokens"("newsroom_id", "token_hash");

-- AddForeignKey
ALTER TABLE "outlet_names" ADD CONSTRAINT "outlet_names_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet_names" ADD CONSTRAINT "outlet_names_newsroom_id_outlet_id_fkey" FOREIGN KEY ("newsroom_id", "outlet_id") REFERENCES "outlets"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet_domains" ADD CONSTRAINT "outlet_domains_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet_domains" ADD CONSTRAINT "outlet_domains_newsroom_id_outlet_id_fkey" FOREIGN KEY ("newsroom_id", "outlet_id") REFERENCES "outlets"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version_parts" ADD CONSTRAINT "article_version_parts_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version_parts" ADD CONSTRAINT "article_version_parts_newsroom_id_version_id_fkey" FOREIGN KEY ("newsroom_id", "version_id") REFERENCES "article_versions"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version_parts" ADD CONSTRAINT "article_version_parts_newsroom_id_snapshot_id_fkey" FOREIGN KEY ("newsroom_id", "snapshot_id") REFERENCES "snapshots"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "min_hash_bands" ADD CONSTRAINT "min_hash_bands_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "min_hash_bands" ADD CONSTRAINT "min_hash_bands_newsroom_id_version_id_fkey" FOREIGN KEY ("newsroom_id", "version_id") REFERENCES "article_versions"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_links" ADD CONSTRAINT "article_links_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_links" ADD CONSTRAINT "article_links_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "articles"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_links" ADD CONSTRAINT "article_links_newsroom_id_other_id_fkey" FOREIGN KEY ("newsroom_id", "other_id") REFERENCES "articles"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alterations" ADD CONSTRAINT "alterations_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alterations" ADD CONSTRAINT "alterations_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "articles"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alterations" ADD CONSTRAINT "alterations_newsroom_id_from_version_id_fkey" FOREIGN KEY ("newsroom_id", "from_version_id") REFERENCES "article_versions"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alterations" ADD CONSTRAINT "alterations_newsroom_id_to_version_id_fkey" FOREIGN KEY ("newsroom_id", "to_version_id") REFERENCES "article_versions"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alterations" ADD CONSTRAINT "alterations_newsroom_id_quotation_id_fkey" FOREIGN KEY ("newsroom_id", "quotation_id") REFERENCES "quotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alterations" ADD CONSTRAINT "alterations_newsroom_id_annotation_id_fkey" FOREIGN KEY ("newsroom_id", "annotation_id") REFERENCES "annotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alterations" ADD CONSTRAINT "alterations_newsroom_id_decided_by_id_fkey" FOREIGN KEY ("newsroom_id", "decided_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_newsroom_id_merged_into_id_fkey" FOREIGN KEY ("newsroom_id", "merged_into_id") REFERENCES "speakers"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_newsroom_id_speaker_id_fkey" FOREIGN KEY ("newsroom_id", "speaker_id") REFERENCES "speakers"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_operations" ADD CONSTRAINT "speaker_operations_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_operations" ADD CONSTRAINT "speaker_operations_newsroom_id_from_id_fkey" FOREIGN KEY ("newsroom_id", "from_id") REFERENCES "speakers"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_operations" ADD CONSTRAINT "speaker_operations_newsroom_id_to_id_fkey" FOREIGN KEY ("newsroom_id", "to_id") REFERENCES "speakers"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_operations" ADD CONSTRAINT "speaker_operations_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_operations" ADD CONSTRAINT "speaker_operations_newsroom_id_undone_by_id_fkey" FOREIGN KEY ("newsroom_id", "undone_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_moves" ADD CONSTRAINT "speaker_moves_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_moves" ADD CONSTRAINT "speaker_moves_newsroom_id_operation_id_fkey" FOREIGN KEY ("newsroom_id", "operation_id") REFERENCES "speaker_operations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_newsroom_id_carried_from_id_fkey" FOREIGN KEY ("newsroom_id", "carried_from_id") REFERENCES "quotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "utterances" ADD CONSTRAINT "utterances_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "utterances" ADD CONSTRAINT "utterances_newsroom_id_speaker_id_fkey" FOREIGN KEY ("newsroom_id", "speaker_id") REFERENCES "speakers"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "utterance_members" ADD CONSTRAINT "utterance_members_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "utterance_members" ADD CONSTRAINT "utterance_members_newsroom_id_quotation_id_fkey" FOREIGN KEY ("newsroom_id", "quotation_id") REFERENCES "quotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "utterance_members" ADD CONSTRAINT "utterance_members_newsroom_id_utterance_id_fkey" FOREIGN KEY ("newsroom_id", "utterance_id") REFERENCES "utterances"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_pairs" ADD CONSTRAINT "quotation_pairs_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_pairs" ADD CONSTRAINT "quotation_pairs_newsroom_id_a_id_fkey" FOREIGN KEY ("newsroom_id", "a_id") REFERENCES "quotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_pairs" ADD CONSTRAINT "quotation_pairs_newsroom_id_b_id_fkey" FOREIGN KEY ("newsroom_id", "b_id") REFERENCES "quotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_pairs" ADD CONSTRAINT "quotation_pairs_newsroom_id_decided_by_id_fkey" FOREIGN KEY ("newsroom_id", "decided_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_keys" ADD CONSTRAINT "candidate_keys_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_flags" ADD CONSTRAINT "quotation_flags_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_flags" ADD CONSTRAINT "quotation_flags_newsroom_id_article_version_id_fkey" FOREIGN KEY ("newsroom_id", "article_version_id") REFERENCES "article_versions"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_flags" ADD CONSTRAINT "quotation_flags_newsroom_id_quotation_id_fkey" FOREIGN KEY ("newsroom_id", "quotation_id") REFERENCES "quotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_flags" ADD CONSTRAINT "quotation_flags_newsroom_id_other_id_fkey" FOREIGN KEY ("newsroom_id", "other_id") REFERENCES "quotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_flags" ADD CONSTRAINT "quotation_flags_newsroom_id_rule_id_fkey" FOREIGN KEY ("newsroom_id", "rule_id") REFERENCES "flag_rules"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_flags" ADD CONSTRAINT "quotation_flags_newsroom_id_decided_by_id_fkey" FOREIGN KEY ("newsroom_id", "decided_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_rules" ADD CONSTRAINT "flag_rules_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_rules" ADD CONSTRAINT "flag_rules_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_newsroom_id_user_id_fkey" FOREIGN KEY ("newsroom_id", "user_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_newsroom_id_carried_from_id_fkey" FOREIGN KEY ("newsroom_id", "carried_from_id") REFERENCES "annotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_newsroom_id_feed_id_fkey" FOREIGN KEY ("newsroom_id", "feed_id") REFERENCES "feeds"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_newsroom_id_import_id_fkey" FOREIGN KEY ("newsroom_id", "import_id") REFERENCES "imports"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_newsroom_id_upload_id_fkey" FOREIGN KEY ("newsroom_id", "upload_id") REFERENCES "uploads"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "articles"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_newsroom_id_import_id_fkey" FOREIGN KEY ("newsroom_id", "import_id") REFERENCES "imports"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload_chunks" ADD CONSTRAINT "upload_chunks_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload_chunks" ADD CONSTRAINT "upload_chunks_newsroom_id_upload_id_fkey" FOREIGN KEY ("newsroom_id", "upload_id") REFERENCES "uploads"("newsroom_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_newsroom_id_outlet_id_fkey" FOREIGN KEY ("newsroom_id", "outlet_id") REFERENCES "outlets"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fetched_urls" ADD CONSTRAINT "fetched_urls_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the Prisma schema cannot say.

-- A version's captions and headline are as frozen as its text.
CREATE TRIGGER "article_versions_frozen_parts" BEFORE UPDATE ON "article_versions"
    FOR EACH ROW WHEN (OLD."captions" IS DISTINCT FROM NEW."captions" OR OLD."headline" IS DISTINCT FROM NEW."headline")
    EXECUTE FUNCTION "refuse_change"('all offsets refer to the frozen text');

ALTER TABLE "article_version_parts"
    ADD CONSTRAINT "article_version_parts_number_check" CHECK ("number" >= 2);

ALTER TABLE "article_links"
    ADD CONSTRAINT "article_links_two_check" CHECK ("article_id" <> "other_id"),
    ADD CONSTRAINT "article_links_score_check" CHECK ("score" >= 0 AND "score" <= 1);

-- An alteration is about a quotation or a note, and a decision is made by somebody at some time.
ALTER TABLE "alterations"
    ADD CONSTRAINT "alterations_subject_check" CHECK (num_nonnulls("quotation_id", "annotation_id") = 1),
    ADD CONSTRAINT "alterations_decision_check" CHECK (("state" = 'OPEN') = ("decided_at" IS NULL));

ALTER TABLE "speakers"
    ADD CONSTRAINT "speakers_wikidata_id_check" CHECK ("wikidata_id" ~ '^Q[1-9][0-9]*$'),
    ADD CONSTRAINT "speakers_merged_into_check" CHECK ("merged_into_id" <> "id");

ALTER TABLE "tenures"
    ADD CONSTRAINT "tenures_order_check" CHECK ("from" <= "to");

ALTER TABLE "speaker_operations"
    ADD CONSTRAINT "speaker_operations_two_check" CHECK ("from_id" <> "to_id");

-- One row a pair, however it is asked for.
ALTER TABLE "quotation_pairs"
    ADD CONSTRAINT "quotation_pairs_order_check" CHECK ("a_id" < "b_id"),
    ADD CONSTRAINT "quotation_pairs_score_check" CHECK ("score" >= 0 AND "score" <= 1);

ALTER TABLE "quotation_flags"
    ADD CONSTRAINT "quotation_flags_certainty_check" CHECK ("certainty" IN ('certain', 'likely')),
    ADD CONSTRAINT "quotation_flags_span_check" CHECK (num_nonnulls("start_offset", "end_offset") = 0 OR (num_nulls("start_offset", "end_offset") = 0 AND "start_offset" >= 0 AND "end_offset" > "start_offset")),
    ADD CONSTRAINT "quotation_flags_decision_check" CHECK (("state" = 'OPEN') = ("decided_at" IS NULL));

ALTER TABLE "feeds"
    ADD CONSTRAINT "feeds_interval_check" CHECK ("interval_minutes" BETWEEN 1 AND 10080);

ALTER TABLE "api_tokens"
    ADD CONSTRAINT "api_tokens_hash_check" CHECK ("token_hash" ~ '^[0-9a-f]{64}$');
