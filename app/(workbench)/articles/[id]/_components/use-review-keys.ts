import { useTranslations } from 'next-intl'
import type { KeyBinding } from '@/app/_components/key-binding'
import { useKeys } from '@/app/_components/keys'
import { can, type Asker } from '@/lib/review/can'

interface ReviewKeys {
  readonly step: (by: 1 | -1) => void
  readonly accept: () => void
  readonly reject: () => void
  readonly edit: () => void
  readonly setSpeaker: () => void
  readonly newQuotation: () => void
  readonly makeClaim: () => void
  readonly writeNote: () => void
  readonly close: () => void
}

/** The keys of the article page, as the list behind `?` shows them; those that change something only for who may. */
export const useReviewKeys = (asker: Asker, does: ReviewKeys): readonly KeyBinding[] => {
  const t = useTranslations('article.keys')
  const moving: KeyBinding[] = [
    { key: 'j', label: t('next'), run: () => does.step(1) },
    { key: 'k', label: t('previous'), run: () => does.step(-1) },
  ]
  const changing: KeyBinding[] = [
    { key: 'a', label: t('accept'), run: does.accept },
    { key: 'x', label: t('reject'), run: does.reject },
    { key: 's', label: t('speaker'), run: does.setSpeaker },
    { key: 'e', label: t('edit'), run: does.edit },
    { key: 'q', label: t('newQuotation'), run: does.newQuotation },
    { key: 'c', label: t('makeClaim'), run: does.makeClaim },
    { key: 'n', label: t('note'), run: does.writeNote },
  ]
  const bindings = [
    ...moving,
    ...(can(asker, 'quotation.save') ? changing : []),
    { key: 'Escape', label: t('close'), run: does.close },
  ]
  useKeys(bindings)
  return bindings
}
