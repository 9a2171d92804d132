import { useTranslations } from 'next-intl'
import Form from 'next/form'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

/** Names another utterance by its link, to see the two side by side before they become one. */
export function MergeForm({ id, isUnknown }: { id: string; isUnknown: boolean }) {
  const t = useTranslations('utterances.merge')
  return (
    <section aria-label={t('title')} data-screen-only className="grid gap-2">
      <h2 className="text-ui font-bold">{t('title')}</h2>
      <Form action={`/utterances/${id}`} className="flex max-w-form items-end gap-3">
        <div className="grow">
          <TextField name="with" label={t('field')} error={isUnknown ? t('unknown') : undefined} />
        </div>
        <Button type="submit">{t('look')}</Button>
      </Form>
    </section>
  )
}
