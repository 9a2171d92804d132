import { Search, Upload } from 'lucide-react'
import type { Metadata } from 'next'
import Form from 'next/form'
import { getTranslations } from 'next-intl/server'
import { readSuggestions } from './_components/read-suggestions'
import { SpeakerTable } from './_components/speaker-table'
import { SuggestionList } from './_components/suggestion-list'
import { Views } from './_components/views'
import { Button, LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterSentence, type FilterPhrase } from '@/app/_components/filter-sentence'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { requireContext } from '@/app/_lib/require-context'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { can } from '@/lib/review/can'
import { PageInput } from '@/lib/schemas/page'
import { StoredSpeakerKind } from '@/lib/schemas/quotation'
import { ListSpeakersInput, SpeakerOrder } from '@/lib/schemas/speaker'
import { listSpeakers } from '@/lib/server/speakers/list-speakers'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('speakers'))('title') }
}

const PATH = '/speakers'

export default async function SpeakersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t] = await Promise.all([searchParams, requireContext(), getTranslations('speakers')])
  const isSuggestions = query.view === 'suggestions'
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t(isSuggestions ? 'suggestions.lead' : 'lead')}
        actions={
          can(ctx.actor, 'tenure.save') && (
            <LinkButton href={`${PATH}/offices`} icon={Upload}>
              {t('views.offices')}
            </LinkButton>
          )
        }
      />
      <Views path={PATH} isSuggestions={isSuggestions} />
      {isSuggestions ? <Suggestions query={query} /> : <Speakers query={query} />}
    </Page>
  )
}

/** Names that may be one, as a page of decisions. */
async function Suggestions({ query }: { query: Query }) {
  const [ctx, t] = await Promise.all([requireContext(), getTranslations('speakers.suggestions')])
  const filter = PageInput.safeParse(query).data ?? {}
  const page = await readSuggestions(filter.cursor)
  return (
    <>
      <FilterSentence lead={t('lookedAt', { count: page.items.length, lookedAt: page.lookedAt })} phrases={[]} />
      {page.items.length > 0 ? (
        <SuggestionList
          pairs={page.items}
          canMerge={can(ctx.actor, 'speaker.merge')}
          canDistinguish={can(ctx.actor, 'speaker.save')}
        />
      ) : (
        <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
      )}
      <Pager
        firstHref={filter.cursor ? withQuery(PATH, query, {}) : null}
        nextHref={page.nextCursor ? withQuery(PATH, query, { cursor: page.nextCursor }) : null}
      />
    </>
  )
}

/** Everybody who is quoted, the most quoted first unless they are asked for by name. */
async function Speakers({ query }: { query: Query }) {
  const [ctx, t, words] = await Promise.all([requireContext(), getTranslations('speakers'), getTranslations('words')])
  const { sort, ...given } = ListSpeakersInput.safeParse(query).data ?? {}
  const filter = { ...given, sort: sort ?? 'quoted' }
  const { items, nextCursor } = await listSpeakers(ctx, filter)
  const texts: readonly [string, string | null][] = [
    ['q', filter.q ? t('named', { name: filter.q }) : null],
    ['kind', filter.kind ? words(`speakerKinds.${filter.kind}`) : null],
  ]
  const phrases = texts.flatMap(([name, text]): FilterPhrase[] =>
    text === null
      ? []
      : [
          {
            text,
            removeHref: withQuery(PATH, query, { [name]: null }),
            removeLabel: words('removeFilter', { filter: text }),
          },
        ],
  )
  return (
    <>
      <Form action={PATH} role="search" data-screen-only className="flex flex-wrap items-end gap-3 pb-4">
        <div className="min-w-52 grow sm:max-w-sm">
          <TextField key={filter.q} type="search" name="q" label={t('name')} defaultValue={filter.q ?? ''} />
        </div>
        <SelectField
          key={`kind-${filter.kind}`}
          name="kind"
          label={t('kind')}
          defaultValue={filter.kind ?? ''}
          choices={[
            { value: '', label: t('anyKind') },
            ...StoredSpeakerKind.options.map((value) => ({ value, label: words(`speakerKinds.${value}`) })),
          ]}
        />
        <SelectField
          key={`sort-${filter.sort}`}
          name="sort"
          label={t('sort')}
          defaultValue={filter.sort}
          choices={SpeakerOrder.options.map((value) => ({ value, label: t(`sorts.${value}`) }))}
        />
        <Button type="submit" icon={Search}>
          {words('search')}
        </Button>
      </Form>
      <div className="pb-2">
        <FilterSentence
          lead={t(nextCursor || filter.cursor ? 'countOfMany' : 'count', { count: items.length })}
          phrases={phrases}
          clear={{ href: PATH, label: words('clearFilters') }}
        />
      </div>
      {items.length > 0 ? (
        <SpeakerTable speakers={items} />
      ) : (
        <EmptyState title={t(phrases.length > 0 ? 'noneFits' : 'none')}>{t('belongs')}</EmptyState>
      )}
      <Pager
        firstHref={filter.cursor ? withQuery(PATH, query, {}) : null}
        nextHref={nextCursor ? withQuery(PATH, query, { cursor: nextCursor }) : null}
      />
    </>
  )
}
