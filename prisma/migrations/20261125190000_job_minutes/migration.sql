-- How much work was done and what failed, by the minute, so that an administrator sees rates: a job that is done leaves
-- the queue without a trace.
CREATE TABLE "job_minutes" (
    "newsroom_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "minute" TIMESTAMPTZ(3) NOT NULL,
    "done_count" INTEGER NOT NULL DEFAULT 0,
    "failed_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "job_minutes_pkey" PRIMARY KEY ("newsroom_id", "name", "minute")
);

-- CreateIndex
CREATE INDEX "job_minutes_newsroom_id_minute_idx" ON "job_minutes"("newsroom_id", "minute");

-- AddForeignKey
ALTER TABLE "job_minutes" ADD CONSTRAINT "job_minutes_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsrooms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
