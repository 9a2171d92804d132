import { useTranslations } from 'next-intl'
import { StateMark } from '@/app/_components/state-mark'
import type { MarkState } from '@/app/_components/state-shape'
import type { StoredDriftKind } from '@/lib/schemas/utterance'

/** What may turn the meaning, what changes the words, what only leaves some out: three shapes. */
const SHAPES: Record<StoredDriftKind, MarkState> = {
  NEGATION: 'disputed',
  NUMBER: 'disputed',
  NAME: 'disputed',
  MODALITY: 'altered',
  DROPPED: 'altered',
  ADDED: 'altered',
  CHANGED: 'altered',
  ORDER: 'altered',
  TRUNCATION: 'suggested',
  TRANSLATION: 'suggested',
}

/** How a wording differs, as a shape with its word. */
export function DriftMark({ kind }: { kind: StoredDriftKind }) {
  const t = useTranslations('utterances.drift')
  return <StateMark state={SHAPES[kind]} word={t(kind)} />
}
