import { Plus, Search } from 'lucide-react'
import type { Metadata } from 'next'
import Form from 'next/form'
import { getTranslations } from 'next-intl/server'
import { OutletTable } from './_components/outlet-table'
import { Button, LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterSentence } from '@/app/_components/filter-sentence'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { requireContext } from '@/app/_lib/require-context'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { can } from '@/lib/review/can'
import { ListOutletsInput } from '@/lib/schemas/outlet'
import { listOutlets } from '@/lib/server/outlets/list-outlets'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('title') }
}

const PATH = '/outlets'

export default async function OutletsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t, words] = await Promise.all([
    searchParams,
    requireContext(),
    getTranslations('outlets'),
    getTranslations('words'),
  ])
  const filter = ListOutletsInput.safeParse(query).data ?? {}
  const { items, nextCursor } = await listOutlets(ctx, filter)
  const show = filter.show ?? 'published'
  const phrase = filter.q ? t('named', { name: filter.q }) : null
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can(ctx.actor, 'outlet.save') && (
            <LinkButton href="/outlets/new" icon={Plus}>
              {t('add')}
            </LinkButton>
          )
        }
      />
      <Form action={PATH} role="search" data-screen-only className="flex flex-wrap items-end gap-3 pb-4">
        <div className="max-w-form min-w-56 grow">
          <TextField key={filter.q} type="search" name="q" label={t('find')} defaultValue={filter.q ?? ''} />
        </div>
        <SelectField
          key={show}
          name="show"
          label={t('show')}
          defaultValue={show}
          choices={(['published', 'all'] as const).map((value) => ({ value, label: t(`shows.${value}`) }))}
        />
        <Button type="submit" icon={Search}>
          {t('apply')}
        </Button>
      </Form>
      <div className="pb-2">
        <FilterSentence
          lead={t(nextCursor || filter.cursor ? 'countOfMany' : 'count', { count: items.length })}
          phrases={
            phrase
              ? [
                  {
                    text: phrase,
                    removeHref: withQuery(PATH, query, { q: null }),
                    removeLabel: words('removeFilter', { filter: phrase }),
                  },
                ]
              : []
          }
        />
      </div>
      {items.length > 0 ? (
        <OutletTable outlets={items} />
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
