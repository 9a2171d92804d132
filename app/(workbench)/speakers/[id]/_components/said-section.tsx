import Form from 'next/form'
import { useLocale, useTranslations } from 'next-intl'
import { SaidList } from './said-list'
import { Button } from '@/app/_components/button'
import { FilterSentence, type FilterPhrase } from '@/app/_components/filter-sentence'
import { Pager } from '@/app/_components/pager'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { formatDay } from '@/app/_lib/format-moment'
import { withQuery, type Query } from '@/app/_lib/with-query'
import type { Page } from '@/lib/schemas/page'
import type { SaidInput } from '@/lib/schemas/speaker'
import type { QuotationRow } from '@/lib/server/quotations/list-quotations'

interface SaidSectionProps {
  page: Page<QuotationRow>
  filter: SaidInput
  query: Query
  path: string
  outlets: readonly { readonly id: string; readonly name: string }[]
  quotationCount: number
}

/** The filter as phrases of a sentence, each with a way to take it out. */
function usePhrases({ filter, query, path, outlets }: SaidSectionProps): FilterPhrase[] {
  const t = useTranslations('speakers.said')
  const words = useTranslations('words')
  const locale = useLocale()
  const outlet = outlets.find(({ id }) => id === filter.outletId)?.name
  const phrases: readonly [string, string | null][] = [
    ['outletId', filter.outletId ? t('at', { outlet: outlet ?? words('unknownOutlet') }) : null],
    ['from', filter.from ? t('since', { day: formatDay(filter.from, locale, true) }) : null],
    ['to', filter.to ? t('until', { day: formatDay(filter.to, locale, true) }) : null],
  ]
  return phrases.flatMap(([name, text]) =>
    text === null
      ? []
      : [
          {
            text,
            removeHref: `${withQuery(path, query, { [name]: null })}#said`,
            removeLabel: words('removeFilter', { filter: text }),
          },
        ],
  )
}

/** Everything somebody said, the latest first, narrowed by outlet and days. */
export function SaidSection(props: SaidSectionProps) {
  const { page, filter, query, path, outlets, quotationCount } = props
  const t = useTranslations('speakers.said')
  const all = useTranslations('speakers')
  const phrases = usePhrases(props)
  return (
    <section aria-labelledby="said" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="said" className="text-title font-bold">
        {t('title')}
      </h2>
      <Form action={path} data-screen-only className="flex flex-wrap items-end gap-3">
        <SelectField
          key={filter.outletId ?? ''}
          name="outletId"
          label={t('outlet')}
          defaultValue={filter.outletId ?? ''}
          choices={[
            { value: '', label: t('anyOutlet') },
            ...outlets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField
          key={`from-${filter.from}`}
          type="date"
          name="from"
          label={t('from')}
          defaultValue={filter.from ?? ''}
        />
        <TextField key={`to-${filter.to}`} type="date" name="to" label={t('to')} defaultValue={filter.to ?? ''} />
        <Button type="submit">{t('show')}</Button>
      </Form>
      {phrases.length > 0 && (
        <FilterSentence lead={all('quotations')} phrases={phrases} clear={{ href: `${path}#said`, label: t('all') }} />
      )}
      {page.items.length > 0 ? (
        <SaidList quotations={page.items} />
      ) : (
        <p className="py-6 text-ui text-muted">{t(quotationCount === 0 ? 'none' : 'noneFits')}</p>
      )}
      <Pager
        firstHref={filter.cursor ? `${withQuery(path, query, {})}#said` : null}
        nextHref={page.nextCursor ? `${withQuery(path, query, { cursor: page.nextCursor })}#said` : null}
      />
    </section>
  )
}
