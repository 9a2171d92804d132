import { useTranslations } from 'next-intl'
import Form from 'next/form'
import { AlterationShow } from '@/app/(workbench)/alterations/_components/read-alteration-filter'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

interface AlterationFiltersProps {
  show: AlterationShow
  outletId: string | null
  articleId: string | null
  outlets: readonly OutletChoice[]
}

export function AlterationFilters({ show, outletId, articleId, outlets }: AlterationFiltersProps) {
  const t = useTranslations('alterations')
  return (
    <Form action="/alterations" role="search" data-screen-only className="flex flex-wrap items-end gap-3">
      {articleId && <input type="hidden" name="articleId" value={articleId} />}
      <SelectField
        name="show"
        label={t('show')}
        defaultValue={show}
        choices={AlterationShow.options.map((value) => ({ value, label: t(`shows.${value}`) }))}
      />
      {!articleId && (
        <SelectField
          name="outletId"
          label={t('outlet')}
          defaultValue={outletId ?? ''}
          choices={[
            { value: '', label: t('anyOutlet') },
            ...outlets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Button type="submit">{t('apply')}</Button>
    </Form>
  )
}
