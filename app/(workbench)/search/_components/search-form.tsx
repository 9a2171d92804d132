import { Search } from 'lucide-react'
import Form from 'next/form'
import { useLocale, useTranslations } from 'next-intl'
import { SearchField } from './search-field'
import { toNoun, type SearchTab } from './read-search'
import { verdictLabel } from '@/app/(workbench)/claims/_components/verdict-label'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { CheckName } from '@/lib/schemas/flag'
import { ClaimStatus } from '@/lib/schemas/claim'
import { QuotationState, StoredQuotationKind } from '@/lib/schemas/quotation'
import type { SearchFilter, SearchOrder } from '@/lib/schemas/search'
import type { VerdictView } from '@/lib/server/claims/claim-view'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

interface SearchFormProps {
  filter: SearchFilter
  tab: SearchTab
  order: SearchOrder
  outlets: readonly OutletChoice[]
  verdicts: readonly VerdictView[]
}

/** Which fields narrow which noun; `q` narrows all. */
const FIELDS = {
  quotations: [
    'speaker',
    'outletId',
    'kind',
    'state',
    'flag',
    'verdict',
    'language',
    'saidFrom',
    'saidTo',
    'publishedFrom',
    'publishedTo',
  ],
  articles: ['outletId', 'language', 'publishedFrom', 'publishedTo'],
  speakers: [],
  claims: ['speaker', 'status', 'verdict', 'language'],
} as const
type FieldName = (typeof FIELDS)['quotations'][number] | 'status'

/** One field for words, and behind a fold what narrows them; a plain form, so that the address says it all. */
export function SearchForm({ filter, tab, order, outlets, verdicts }: SearchFormProps) {
  const t = useTranslations('search.form')
  const words = useTranslations('words')
  const checks = useTranslations('flags.checks')
  const locale = useLocale()
  const names: readonly FieldName[] = FIELDS[toNoun(tab)]
  const has = (name: FieldName) => names.includes(name)
  const setCount = names.filter((name) => (Array.isArray(filter[name]) ? filter[name].length > 0 : filter[name])).length
  const any = (label: string) => ({ value: '', label })
  const day = (name: 'saidFrom' | 'saidTo' | 'publishedFrom' | 'publishedTo') =>
    has(name) && <TextField key={name} type="date" name={name} label={t(name)} defaultValue={filter[name] ?? ''} />
  return (
    <Form
      // A new address, a fresh form: its fields say what the sentence says.
      key={JSON.stringify([filter, tab])}
      action="/search"
      role="search"
      data-screen-only
      className="grid gap-3"
    >
      {tab !== 'quotations' && <input type="hidden" name="tab" value={tab} />}
      {order !== 'newest' && <input type="hidden" name="order" value={order} />}
      {filter.speakerId && <input type="hidden" name="speakerId" value={filter.speakerId} />}
      <div className="flex items-start gap-2">
        <SearchField label={t('words')} placeholder={t('placeholder')} value={filter.q ?? ''} />
        <Button type="submit" look="primary" icon={Search}>
          {t('submit')}
        </Button>
      </div>
      {names.length > 0 && (
        <details open={setCount > 0} className="group">
          <summary className="w-fit cursor-pointer rounded-sm text-table text-muted hover:text-ink">
            {setCount > 0 ? t('filtersOn', { count: setCount }) : t('filters')}
          </summary>
          <div className="grid grid-cols-2 items-end gap-3 pt-3 md:grid-cols-4 lg:grid-cols-5">
            {has('speaker') && (
              <TextField name="speaker" label={t('speaker')} defaultValue={filter.speaker ?? ''} maxLength={200} />
            )}
            {has('outletId') && (
              <SelectField
                name="outletId"
                label={t('outlet')}
                defaultValue={filter.outletId ?? ''}
                choices={[any(t('anyOutlet')), ...outlets.map(({ id, name }) => ({ value: id, label: name }))]}
              />
            )}
            {has('kind') && (
              <SelectField
                name="kind"
                label={t('kind')}
                defaultValue={filter.kind?.[0] ?? ''}
                choices={[
                  any(t('anyKind')),
                  ...StoredQuotationKind.options.map((value) => ({ value, label: words(`kindsShort.${value}`) })),
                ]}
              />
            )}
            {has('state') && (
              <SelectField
                name="state"
                label={t('state')}
                defaultValue={filter.state?.[0] ?? ''}
                choices={[
                  any(t('anyState')),
                  ...QuotationState.options.map((value) => ({ value, label: words(`states.${value}`) })),
                ]}
              />
            )}
            {has('status') && (
              <SelectField
                name="status"
                label={t('status')}
                defaultValue={filter.status?.[0] ?? ''}
                choices={[
                  any(t('any')),
                  ...ClaimStatus.options.map((value) => ({ value, label: words(`claimStatuses.${value}`) })),
                ]}
              />
            )}
            {has('flag') && (
              <SelectField
                name="flag"
                label={t('flag')}
                defaultValue={filter.flag ?? ''}
                choices={[
                  any(t('anyFlag')),
                  { value: 'any', label: t('someFlag') },
                  ...CheckName.options.map((value) => ({ value, label: checks(value) })),
                ]}
              />
            )}
            {has('verdict') && (
              <SelectField
                name="verdict"
                label={t('verdict')}
                defaultValue={filter.verdict?.[0] ?? ''}
                choices={[
                  any(t('any')),
                  ...verdicts.map((verdict) => ({ value: verdict.code, label: verdictLabel(verdict, locale) })),
                ]}
              />
            )}
            {has('language') && (
              <SelectField
                name="language"
                label={t('language')}
                defaultValue={filter.language ?? ''}
                choices={[
                  any(t('anyLanguage')),
                  { value: 'id', label: words('languages.id') },
                  { value: 'en', label: words('languages.en') },
                ]}
              />
            )}
            {(['saidFrom', 'saidTo', 'publishedFrom', 'publishedTo'] as const).map(day)}
          </div>
        </details>
      )}
    </Form>
  )
}
