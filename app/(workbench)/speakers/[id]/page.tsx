import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { Carried, Claims, Topics } from './_components/about-said'
import { LikelySpeakers } from './_components/likely-speakers'
import { NameForms } from './_components/name-forms'
import { OperationHistory } from './_components/operation-history'
import { SaidSection } from './_components/said-section'
import { SpeakerFacts } from './_components/speaker-facts'
import { SpeakerHead } from './_components/speaker-head'
import { TenureChart } from './_components/tenure-chart'
import { TenureList } from './_components/tenure-list'
import { TimelineSection } from './_components/timeline-section'
import { Notice } from '@/app/_components/notice'
import { Page } from '@/app/_components/page'
import { orNotFound, requireContext } from '@/app/_lib/require-context'
import type { Query } from '@/app/_lib/with-query'
import { can } from '@/lib/review/can'
import { SaidInput } from '@/lib/schemas/speaker'
import { listClaims } from '@/lib/server/claims/list-claims'
import { listSaid } from '@/lib/server/quotations/list-said'
import { findSpeakerName } from '@/lib/server/speakers/find-speaker-name'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'
import { listSpeakerOperations } from '@/lib/server/speakers/list-speaker-operations'
import { readSpeakerRecord } from '@/lib/server/speakers/read-speaker-record'
import { suggestMerges } from '@/lib/server/speakers/suggest-merges'

interface SpeakerPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<Query>
}

const CLAIMS = 5
const SAID = 25

/** Read once a request: for the title and for the page. */
const readSpeaker = cache(async (id: string) => orNotFound(getSpeaker(await requireContext(), id)))

export async function generateMetadata({ params }: SpeakerPageProps): Promise<Metadata> {
  return { title: (await readSpeaker((await params).id)).name }
}

export default async function SpeakerPage({ params, searchParams }: SpeakerPageProps) {
  const [{ id }, query, ctx, t] = await Promise.all([
    params,
    searchParams,
    requireContext(),
    getTranslations('speakers'),
  ])
  const filter = SaidInput.safeParse(query).data ?? {}
  const [speaker, record, page, operations, likely, claims, mergedName] = await orNotFound(
    Promise.all([
      readSpeaker(id),
      readSpeakerRecord(ctx, id),
      listSaid(ctx, id, { limit: SAID, ...filter }),
      listSpeakerOperations(ctx, id),
      suggestMerges(ctx, id),
      listClaims(ctx, { speakerId: id, limit: CLAIMS }),
      typeof query.merged === 'string' ? findSpeakerName(ctx, query.merged) : null,
    ]),
  )
  if (speaker.mergedIntoId !== null) redirect(`/speakers/${speaker.mergedIntoId}?merged=${id}`)
  const path = `/speakers/${id}`
  const may = {
    canEdit: can(ctx.actor, 'speaker.save'),
    canMerge: can(ctx.actor, 'speaker.merge'),
    canTenure: can(ctx.actor, 'tenure.save'),
  }
  const newest = record.marks.at(0)
  const oldest = record.marks.at(-1)
  const quoted = newest && oldest ? { from: oldest.appearedAt, to: newest.appearedAt } : null
  const isPerson = speaker.kind === 'PERSON' || speaker.kind === 'ORGANIZATION'
  return (
    <Page>
      <SpeakerHead speaker={speaker} outlets={record.outlets} canEdit={may.canEdit} canMerge={may.canMerge} />
      {mergedName !== null && (
        <div className="pb-6">
          <Notice>{t('mergedHere', { name: mergedName, into: speaker.name })}</Notice>
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
          {isPerson && (
            <section aria-labelledby="tenures" className="grid grid-cols-[minmax(0,1fr)] gap-3">
              <h2 id="tenures" className="text-title font-bold">
                {t('tenures.title')}
              </h2>
              <TenureChart tenures={speaker.tenures} quoted={quoted} />
              <TenureList speakerId={id} tenures={speaker.tenures} canEdit={may.canTenure} />
            </section>
          )}
          <TimelineSection record={record} quotationCount={speaker.quotationCount} path={path} />
          <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
            <Topics topics={record.topics} />
            <Claims claims={claims.items} hasMore={claims.nextCursor !== null} speakerId={id} />
          </div>
          <Carried carried={record.carried} />
          <SaidSection
            page={page}
            filter={filter}
            query={query}
            path={path}
            outlets={record.outlets}
            quotationCount={speaker.quotationCount}
          />
        </div>
        <aside className="grid gap-8 lg:border-l lg:border-hairline lg:pl-6">
          <LikelySpeakers speakerId={id} pairs={likely} canMerge={may.canMerge} canDistinguish={may.canEdit} />
          <NameForms speaker={speaker} canEdit={may.canEdit} />
          <SpeakerFacts record={record} path={path} />
          <OperationHistory operations={operations} canUndo={may.canMerge} />
        </aside>
      </div>
    </Page>
  )
}
