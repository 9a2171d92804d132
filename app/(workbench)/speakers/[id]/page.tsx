import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { SpeakerFacts } from './_components/speaker-facts'
import { SpeakerQuotations } from './_components/speaker-quotations'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { orNotFound, requireContext } from '@/app/_lib/require-context'
import { withQuery } from '@/app/_lib/with-query'
import { PageInput } from '@/lib/schemas/page'
import { listQuotations } from '@/lib/server/quotations/list-quotations'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'

interface SpeakerPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ cursor?: string }>
}

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
  const speaker = await readSpeaker(id)
  const { cursor } = PageInput.safeParse(query).data ?? {}
  const { items, nextCursor } = await listQuotations(ctx, { speakerId: id, cursor })
  const path = `/speakers/${id}`
  return (
    <Page>
      <PageHeader title={speaker.name} lead={speaker.role} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_18rem]">
        <section aria-label={t('quotations')} className="order-2 lg:order-1">
          <h2 className="border-b border-edge pb-1.5 text-ui font-bold">
            {t('quotationCount', { count: speaker.quotationCount })}
          </h2>
          <SpeakerQuotations quotations={items} />
          <Pager
            firstHref={cursor ? path : null}
            nextHref={nextCursor ? withQuery(path, {}, { cursor: nextCursor }) : null}
          />
        </section>
        <SpeakerFacts speaker={speaker} />
      </div>
    </Page>
  )
}
