-- CreateEnum
CREATE TYPE "role" AS ENUM ('VIEWER', 'REVIEWER', 'EDITOR', 'ADMIN');

-- CreateEnum
CREATE TYPE "quotation_kind" AS ENUM ('DIRECT', 'MIXED', 'INDIRECT');

-- CreateEnum
CREATE TYPE "speaker_kind" AS ENUM ('PERSON', 'ORGANIZATION', 'ANONYMOUS', 'DOCUMENT');

-- CreateEnum
CREATE TYPE "quotation_state" AS ENUM ('SUGGESTED', 'CONFIRMED', 'REJECTED');

-- CreateEnum
CREATE TYPE "origin" AS ENUM ('MACHINE', 'PERSON');

-- CreateEnum
CREATE TYPE "motivation" AS ENUM ('COMMENTING', 'HIGHLIGHTING', 'QUESTIONING', 'TAGGING');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('SUPPORTS', 'REFUTES', 'CONTEXT');

-- CreateEnum
CREATE TYPE "claim_status" AS ENUM ('OPEN', 'IN_REVIEW', 'AWAITING_SIGN_OFF', 'RETURNED', 'VERIFIED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "review_decision" AS ENUM ('SIGNED_OFF', 'RETURNED');

-- CreateEnum
CREATE TYPE "export_format" AS ENUM ('CSV', 'CLAIMREVIEW', 'ANNOTATIONS');

-- CreateTable
CREATE TABLE "newsrooms" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "public_url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "newsrooms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "password_hash" TEXT,
    "oidc_subject" TEXT,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlets" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "domain" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshots" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "file_name" TEXT,
    "source_url" TEXT,
    "retrieved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "snapshots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "outlet_id" UUID,
    "headline" TEXT NOT NULL,
    "canonical_url" TEXT,
    "bylines" TEXT[],
    "credits" TEXT[],
    "dateline" TEXT,
    "language" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_versions" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "text_sha256" CHAR(64) NOT NULL,
    "paragraphs" JSONB NOT NULL,
    "retrieved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speakers" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "speaker_kind" NOT NULL,
    "role" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "speakers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_aliases" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "speaker_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,

    CONSTRAINT "speaker_aliases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quotations" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "kind" "quotation_kind" NOT NULL,
    "content_spans" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "cue_start" INTEGER,
    "cue_end" INTEGER,
    "source_start" INTEGER,
    "source_end" INTEGER,
    "speaker_id" UUID,
    "speaker_role" TEXT,
    "via" TEXT[],
    "said_on" DATE,
    "confidence" REAL NOT NULL,
    "origin" "origin" NOT NULL,
    "state" "quotation_state" NOT NULL DEFAULT 'SUGGESTED',
    "suggestion" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by_id" UUID,

    CONSTRAINT "quotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annotations" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "quotation_id" UUID,
    "motivation" "motivation" NOT NULL,
    "body" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "selectors" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "annotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "speaker_id" UUID,
    "status" "claim_status" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_appearances" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "quotation_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_appearances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    "stance" "stance" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdict_scales" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_scales_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdicts" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "scale_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "rating_value" INTEGER,
    "position" INTEGER NOT NULL,

    CONSTRAINT "verdicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reviews" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "claim_version" INTEGER NOT NULL,
    "verdict_id" UUID NOT NULL,
    "reasons" TEXT NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" "review_decision",
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decision_note" TEXT,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "previous_hash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exports" (
    "id" UUID NOT NULL,
    "newsroom_id" UUID NOT NULL,
    "format" "export_format" NOT NULL,
    "filter" JSONB NOT NULL,
    "claim_count" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "exports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "newsrooms_slug_key" ON "newsrooms"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "users_newsroom_id_id_key" ON "users"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "users_newsroom_id_email_key" ON "users"("newsroom_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "users_newsroom_id_oidc_subject_key" ON "users"("newsroom_id", "oidc_subject");

-- CreateIndex
CREATE UNIQUE INDEX "outlets_newsroom_id_id_key" ON "outlets"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outlets_newsroom_id_name_key_key" ON "outlets"("newsroom_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "snapshots_newsroom_id_id_key" ON "snapshots"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "snapshots_newsroom_id_sha256_key" ON "snapshots"("newsroom_id", "sha256");

-- CreateIndex
CREATE INDEX "articles_newsroom_id_created_at_id_idx" ON "articles"("newsroom_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_newsroom_id_outlet_id_idx" ON "articles"("newsroom_id", "outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_newsroom_id_id_key" ON "articles"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "article_versions_newsroom_id_id_key" ON "article_versions"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "article_versions_newsroom_id_article_id_number_key" ON "article_versions"("newsroom_id", "article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "article_versions_newsroom_id_snapshot_id_key" ON "article_versions"("newsroom_id", "snapshot_id");

-- CreateIndex
CREATE INDEX "speakers_newsroom_id_name_idx" ON "speakers"("newsroom_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "speakers_newsroom_id_id_key" ON "speakers"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "speaker_aliases_newsroom_id_name_key_idx" ON "speaker_aliases"("newsroom_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_aliases_newsroom_id_speaker_id_name_key_key" ON "speaker_aliases"("newsroom_id", "speaker_id", "name_key");

-- CreateIndex
CREATE INDEX "quotations_newsroom_id_article_version_id_start_offset_idx" ON "quotations"("newsroom_id", "article_version_id", "start_offset");

-- CreateIndex
CREATE INDEX "quotations_newsroom_id_speaker_id_id_idx" ON "quotations"("newsroom_id", "speaker_id", "id" DESC);

-- CreateIndex
CREATE INDEX "quotations_newsroom_id_state_id_idx" ON "quotations"("newsroom_id", "state", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "quotations_newsroom_id_id_key" ON "quotations"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "annotations_newsroom_id_article_version_id_start_offset_idx" ON "annotations"("newsroom_id", "article_version_id", "start_offset");

-- CreateIndex
CREATE UNIQUE INDEX "annotations_newsroom_id_id_key" ON "annotations"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "claims_newsroom_id_status_id_idx" ON "claims"("newsroom_id", "status", "id" DESC);

-- CreateIndex
CREATE INDEX "claims_newsroom_id_id_idx" ON "claims"("newsroom_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "claims_newsroom_id_id_key" ON "claims"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "claim_appearances_newsroom_id_quotation_id_idx" ON "claim_appearances"("newsroom_id", "quotation_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_appearances_newsroom_id_claim_id_quotation_id_key" ON "claim_appearances"("newsroom_id", "claim_id", "quotation_id");

-- CreateIndex
CREATE INDEX "evidence_newsroom_id_claim_id_idx" ON "evidence"("newsroom_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_newsroom_id_id_key" ON "evidence"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_scales_newsroom_id_id_key" ON "verdict_scales"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_scales_newsroom_id_name_version_key" ON "verdict_scales"("newsroom_id", "name", "version");

-- CreateIndex
CREATE UNIQUE INDEX "verdicts_newsroom_id_id_key" ON "verdicts"("newsroom_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "verdicts_newsroom_id_scale_id_code_key" ON "verdicts"("newsroom_id", "scale_id", "code");

-- CreateIndex
CREATE INDEX "reviews_newsroom_id_claim_id_submitted_at_idx" ON "reviews"("newsroom_id", "claim_id", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "reviews_newsroom_id_id_key" ON "reviews"("newsroom_id", "id");

-- CreateIndex
CREATE INDEX "audit_events_newsroom_id_subject_id_sequence_idx" ON "audit_events"("newsroom_id", "subject_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "audit_events_newsroom_id_sequence_key" ON "audit_events"("newsroom_id", "sequence");

-- CreateIndex
CREATE INDEX "exports_newsroom_id_id_idx" ON "exports"("newsroom_id", "id" DESC);

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlets" ADD CONSTRAINT "outlets_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_newsroom_id_outlet_id_fkey" FOREIGN KEY ("newsroom_id", "outlet_id") REFERENCES "outlets"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "articles"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_newsroom_id_snapshot_id_fkey" FOREIGN KEY ("newsroom_id", "snapshot_id") REFERENCES "snapshots"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_aliases" ADD CONSTRAINT "speaker_aliases_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_aliases" ADD CONSTRAINT "speaker_aliases_newsroom_id_speaker_id_fkey" FOREIGN KEY ("newsroom_id", "speaker_id") REFERENCES "speakers"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_newsroom_id_article_version_id_fkey" FOREIGN KEY ("newsroom_id", "article_version_id") REFERENCES "article_versions"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_newsroom_id_speaker_id_fkey" FOREIGN KEY ("newsroom_id", "speaker_id") REFERENCES "speakers"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_newsroom_id_updated_by_id_fkey" FOREIGN KEY ("newsroom_id", "updated_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_newsroom_id_article_version_id_fkey" FOREIGN KEY ("newsroom_id", "article_version_id") REFERENCES "article_versions"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_newsroom_id_quotation_id_fkey" FOREIGN KEY ("newsroom_id", "quotation_id") REFERENCES "quotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_newsroom_id_speaker_id_fkey" FOREIGN KEY ("newsroom_id", "speaker_id") REFERENCES "speakers"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_appearances" ADD CONSTRAINT "claim_appearances_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_appearances" ADD CONSTRAINT "claim_appearances_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claims"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_appearances" ADD CONSTRAINT "claim_appearances_newsroom_id_quotation_id_fkey" FOREIGN KEY ("newsroom_id", "quotation_id") REFERENCES "quotations"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claims"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_scales" ADD CONSTRAINT "verdict_scales_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_newsroom_id_scale_id_fkey" FOREIGN KEY ("newsroom_id", "scale_id") REFERENCES "verdict_scales"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_newsroom_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "claim_id") REFERENCES "claims"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_newsroom_id_verdict_id_fkey" FOREIGN KEY ("newsroom_id", "verdict_id") REFERENCES "verdicts"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_newsroom_id_reviewer_id_fkey" FOREIGN KEY ("newsroom_id", "reviewer_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_newsroom_id_decided_by_id_fkey" FOREIGN KEY ("newsroom_id", "decided_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_newsroom_id_actor_id_fkey" FOREIGN KEY ("newsroom_id", "actor_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exports" ADD CONSTRAINT "exports_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exports" ADD CONSTRAINT "exports_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "users"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the Prisma schema cannot say.

-- The audit record is append-only, and what was received and frozen stays as it was: a correction is a new row.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: %', TG_OP, TG_TABLE_NAME, TG_ARGV[0];
END
$$;

CREATE TRIGGER "audit_events_append_only" BEFORE UPDATE OR DELETE ON "audit_events"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"('audit events are append-only');
CREATE TRIGGER "audit_events_no_truncate" BEFORE TRUNCATE ON "audit_events"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('audit events are append-only');

CREATE TRIGGER "snapshots_frozen" BEFORE UPDATE ON "snapshots"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"('a snapshot is the bytes as they were received');

CREATE TRIGGER "article_versions_frozen" BEFORE UPDATE ON "article_versions"
    FOR EACH ROW WHEN (
        OLD."id" IS DISTINCT FROM NEW."id"
        OR OLD."newsroom_id" IS DISTINCT FROM NEW."newsroom_id"
        OR OLD."text" IS DISTINCT FROM NEW."text"
        OR OLD."text_sha256" IS DISTINCT FROM NEW."text_sha256"
        OR OLD."paragraphs" IS DISTINCT FROM NEW."paragraphs"
        OR OLD."snapshot_id" IS DISTINCT FROM NEW."snapshot_id"
    )
    EXECUTE FUNCTION "refuse_change"('all offsets refer to the frozen text');

-- Content addressing holds by itself: a snapshot whose name is not the hash of its bytes cannot be stored.
ALTER TABLE "snapshots"
    ADD CONSTRAINT "snapshots_sha256_check" CHECK ("sha256" = encode(sha256("bytes"), 'hex')),
    ADD CONSTRAINT "snapshots_byte_length_check" CHECK ("byte_length" = octet_length("bytes"));

ALTER TABLE "article_versions"
    ADD CONSTRAINT "article_versions_text_sha256_check" CHECK ("text_sha256" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "article_versions_number_check" CHECK ("number" >= 1),
    ADD CONSTRAINT "article_versions_paragraphs_check" CHECK (jsonb_typeof("paragraphs") = 'array');

ALTER TABLE "users"
    ADD CONSTRAINT "users_email_check" CHECK ("email" = lower("email") AND "email" ~ '^[^[:space:]@]+@[^[:space:]@]+$');

-- Spans are half-open and never empty; a cue or a source is there whole or not at all.
ALTER TABLE "quotations"
    ADD CONSTRAINT "quotations_content_spans_check" CHECK (jsonb_typeof("content_spans") = 'array' AND "content_spans" <> '[]'::jsonb),
    ADD CONSTRAINT "quotations_start_offset_check" CHECK ("start_offset" >= 0),
    ADD CONSTRAINT "quotations_cue_check" CHECK (num_nonnulls("cue_start", "cue_end") = 0 OR (num_nulls("cue_start", "cue_end") = 0 AND "cue_start" >= 0 AND "cue_end" > "cue_start")),
    ADD CONSTRAINT "quotations_source_check" CHECK (num_nonnulls("source_start", "source_end") = 0 OR (num_nulls("source_start", "source_end") = 0 AND "source_start" >= 0 AND "source_end" > "source_start")),
    ADD CONSTRAINT "quotations_confidence_check" CHECK ("confidence" >= 0 AND "confidence" <= 1),
    ADD CONSTRAINT "quotations_version_check" CHECK ("version" >= 1);

ALTER TABLE "annotations"
    ADD CONSTRAINT "annotations_span_check" CHECK ("start_offset" >= 0 AND "end_offset" > "start_offset"),
    ADD CONSTRAINT "annotations_version_check" CHECK ("version" >= 1);

ALTER TABLE "claims"
    ADD CONSTRAINT "claims_version_check" CHECK ("version" >= 1);

ALTER TABLE "verdicts"
    ADD CONSTRAINT "verdicts_rating_value_check" CHECK ("rating_value" BETWEEN 1 AND 5);

-- A decision is made by somebody at some time, and nobody signs off their own verdict.
ALTER TABLE "reviews"
    ADD CONSTRAINT "reviews_decision_check" CHECK (num_nulls("decision", "decided_by_id", "decided_at") IN (0, 3)),
    ADD CONSTRAINT "reviews_second_person_check" CHECK ("decided_by_id" <> "reviewer_id");

ALTER TABLE "audit_events"
    ADD CONSTRAINT "audit_events_sequence_check" CHECK ("sequence" >= 1),
    ADD CONSTRAINT "audit_events_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "previous_hash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "exports"
    ADD CONSTRAINT "exports_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "exports_claim_count_check" CHECK ("claim_count" >= 0);
