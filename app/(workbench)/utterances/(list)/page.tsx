import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OrderLinks } from './_components/order-links'
import { UtteranceTable } from './_components/utterance-table'
import { LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterSentence } from '@/app/_components/filter-sentence'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { orNotFound, requireContext } from '@/app/_lib/require-context'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { ListUtterancesInput } from '@/lib/schemas/utterance'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'
import { listUtterances } from '@/lib/server/utterances/list-utterances'

const PATH = '/utterances'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('utterances'))('title') }
}

export default async function UtterancesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t, words] = await Promise.all([
    searchParams,
    requireContext(),
    getTranslations('utterances'),
    getTranslations('words'),
  ])
  const filter = ListUtterancesInput.safeParse(query).data ?? {}
  const { order = 'outlets', speakerId, cursor } = filter
  const [{ items, nextCursor }, speaker] = await Promise.all([
    orNotFound(listUtterances(ctx, filter)),
    speakerId ? orNotFound(getSpeaker(ctx, speakerId)) : null,
  ])
  const phrases = speaker
    ? [
        {
          text: t('by', { name: speaker.name }),
          removeHref: withQuery(PATH, query, { speakerId: null }),
          removeLabel: words('removeFilter', { filter: speaker.name }),
        },
      ]
    : []
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <OrderLinks query={query} order={order} />
      <div className="pb-2">
        <FilterSentence
          lead={t(nextCursor || cursor ? 'countOfMany' : 'count', { count: items.length })}
          phrases={phrases}
        />
      </div>
      {items.length > 0 ? (
        <UtteranceTable utterances={items} />
      ) : (
        <EmptyState
          title={t(`empty.${order}.title`)}
          action={
            order === 'waiting' || order === 'drifted' ? (
              <LinkButton href={PATH}>{t('empty.all')}</LinkButton>
            ) : (
              <LinkButton href="/import">{t('empty.import')}</LinkButton>
            )
          }
        >
          {t(`empty.${order}.body`)}
        </EmptyState>
      )}
      <Pager
        firstHref={cursor ? withQuery(PATH, query, {}) : null}
        nextHref={nextCursor ? withQuery(PATH, query, { cursor: nextCursor }) : null}
      />
    </Page>
  )
}
