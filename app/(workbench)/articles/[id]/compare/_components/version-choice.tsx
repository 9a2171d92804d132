import { useTranslations } from 'next-intl'
import Form from 'next/form'
import { Button, LinkButton } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { toHref } from '@/app/_lib/to-href'

interface VersionChoiceProps {
  articleId: string
  versions: readonly { readonly number: number }[]
  from: number
  to: number
  isWhole: boolean
}

/** Which two versions, and whether what they share is shown too. */
export function VersionChoice({ articleId, versions, from, to, isWhole }: VersionChoiceProps) {
  const t = useTranslations('alterations.compared')
  const path = `/articles/${articleId}/compare`
  const choices = versions.map(({ number }) => ({ value: String(number), label: t('version', { number }) }))
  return (
    <Form action={path} data-screen-only className="flex flex-wrap items-end gap-3">
      {isWhole && <input type="hidden" name="all" value="1" />}
      <SelectField key={`from${from}`} name="from" label={t('from')} defaultValue={String(from)} choices={choices} />
      <SelectField key={`to${to}`} name="to" label={t('to')} defaultValue={String(to)} choices={choices} />
      <Button type="submit">{t('apply')}</Button>
      <LinkButton href={toHref(path, { from, to, all: isWhole ? null : '1' })} look="quiet" scroll={false}>
        {t(isWhole ? 'onlyChanges' : 'everything')}
      </LinkButton>
    </Form>
  )
}
