'use server'
import { action } from '@/app/_lib/action'
import { JobRef } from '@/lib/schemas/job'
import { discardJob as discardJobVerb } from '@/lib/server/jobs/discard-job'
import { retryJob as retryJobVerb } from '@/lib/server/jobs/retry-job'

export const retryJob = action(JobRef, retryJobVerb)
export const discardJob = action(JobRef, discardJobVerb)
