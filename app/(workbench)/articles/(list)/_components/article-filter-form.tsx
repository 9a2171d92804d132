import { Search } from 'lucide-react'
import Form from 'next/form'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import type { ArticleFilter } from '@/lib/schemas/article'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

/** What the list is narrowed to; a plain form, so that the address says it all. */
export function ArticleFilterForm({ filter, outlets }: { filter: ArticleFilter; outlets: readonly OutletChoice[] }) {
  const t = useTranslations('articles.filter')
  const words = useTranslations('words')
  return (
    <Form
      // A new address, a fresh form: its fields say what the sentence says.
      key={JSON.stringify(filter)}
      action="/articles"
      role="search"
      data-screen-only
      className="grid grid-cols-2 items-end gap-3 pb-4 md:grid-cols-[2fr_1.5fr_1fr_1fr_auto]"
    >
      <div className="max-md:col-span-full">
        <TextField type="search" name="q" label={t('words')} defaultValue={filter.q ?? ''} maxLength={200} />
      </div>
      <div className="max-md:col-span-full">
        <SelectField
          name="outletId"
          label={t('outlet')}
          defaultValue={filter.outletId ?? ''}
          choices={[
            { value: '', label: t('anyOutlet') },
            ...outlets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <TextField type="date" name="publishedFrom" label={t('from')} defaultValue={filter.publishedFrom ?? ''} />
      <TextField type="date" name="publishedTo" label={t('to')} defaultValue={filter.publishedTo ?? ''} />
      <Button type="submit" icon={Search} className="max-md:col-span-full">
        {words('search')}
      </Button>
    </Form>
  )
}
