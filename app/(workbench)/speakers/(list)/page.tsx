import { Search } from 'lucide-react'
import type { Metadata } from 'next'
import Form from 'next/form'
import { getTranslations } from 'next-intl/server'
import { SpeakerTable } from './_components/speaker-table'
import { Button } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterSentence } from '@/app/_components/filter-sentence'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { TextField } from '@/app/_components/text-field'
import { requireContext } from '@/app/_lib/require-context'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { ListSpeakersInput } from '@/lib/schemas/speaker'
import { listSpeakers } from '@/lib/server/speakers/list-speakers'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('speakers'))('title') }
}

const PATH = '/speakers'

export default async function SpeakersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t, words] = await Promise.all([
    searchParams,
    requireContext(),
    getTranslations('speakers'),
    getTranslations('words'),
  ])
  const filter = ListSpeakersInput.safeParse(query).data ?? {}
  const { items, nextCursor } = await listSpeakers(ctx, filter)
  const phrase = filter.q ? t('named', { name: filter.q }) : null
  return (
    <Page>
      <PageHeader title={t('title')} />
      <Form action={PATH} role="search" data-screen-only className="flex max-w-form items-end gap-3 pb-4">
        <div className="grow">
          <TextField key={filter.q} type="search" name="q" label={t('name')} defaultValue={filter.q ?? ''} />
        </div>
        <Button type="submit" icon={Search}>
          {words('search')}
        </Button>
      </Form>
      <FilterSentence
        lead={t(nextCursor || filter.cursor ? 'countOfMany' : 'count', { count: items.length })}
        phrases={
          phrase ? [{ text: phrase, removeHref: PATH, removeLabel: words('removeFilter', { filter: phrase }) }] : []
        }
      />
      {items.length > 0 ? (
        <SpeakerTable speakers={items} />
      ) : (
        <EmptyState title={t(phrase ? 'noneFits' : 'none')}>{t('belongs')}</EmptyState>
      )}
      <Pager
        firstHref={filter.cursor ? withQuery(PATH, query, {}) : null}
        nextHref={nextCursor ? withQuery(PATH, query, { cursor: nextCursor }) : null}
      />
    </Page>
  )
}
