'use client'
import { useTranslations } from 'next-intl'
import { isUncertain } from './paragraph'
import { joinClasses } from '@/app/_components/join-classes'
import { StateShape, type MarkState } from '@/app/_components/state-shape'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

export const shapeOf = (quotation: QuotationView): MarkState => {
  if (isUncertain(quotation)) return 'disputed'
  return ({ SUGGESTED: 'suggested', CONFIRMED: 'confirmed', REJECTED: 'withdrawn' } as const)[quotation.state]
}

const COLOURS = {
  suggested: 'text-suggested',
  confirmed: 'text-confirmed',
  disputed: 'text-disputed',
  withdrawn: 'text-withdrawn',
  altered: 'text-altered',
  verified: 'text-verified',
}

/** The state in words; an uncertain speaker is named, because that is what has to be looked at. */
export const useStateWord = () => {
  const words = useTranslations('words.states')
  return (quotation: QuotationView): string => words(isUncertain(quotation) ? 'UNCERTAIN' : quotation.state)
}

/** "Kutipan langsung, Stoltenberg, belum diperiksa": how a quotation is announced. */
export const useAnnouncement = () => {
  const words = useTranslations('words')
  const stateWord = useStateWord()
  return (quotation: QuotationView): string =>
    [words(`kinds.${quotation.kind}`), quotation.speaker?.name ?? words('unknownSpeaker'), stateWord(quotation)].join(
      ', ',
    )
}

/** ≠: two facts about it do not agree. */
export const FlagSign = () => (
  <span aria-hidden className="ml-1 font-bold text-disputed">
    ≠
  </span>
)

interface MarginNameProps {
  quotation: QuotationView
  isChosen: boolean
  /** The same speaker as just before: the name alone, quieter. */
  isRepeated: boolean
  isChip?: boolean
  /** Something about it does not add up, and nobody has decided yet. */
  isFlagged?: boolean
  onChoose: (id: string) => void
}

/**
 * Who speaks, beside the line where the quotation begins. It stands in the text's order, out of its flow: the eye finds
 * it in the margin, a screen reader meets it right before the words, and it never moves them.
 */
export function MarginName({ quotation, isChosen, isRepeated, isChip, isFlagged, onChoose }: MarginNameProps) {
  const words = useTranslations('words')
  const announcement = useAnnouncement()(quotation)
  const shape = shapeOf(quotation)
  const candidates = quotation.suggestion?.candidates?.map(({ name }) => name).join(' / ')
  const name = quotation.speaker?.name ?? (shape === 'disputed' ? `${candidates} ?` : words('unknownSpeaker'))
  return (
    <a
      href={`?q=${quotation.id}`}
      aria-label={isFlagged ? `${announcement}, ${words('flagged')}` : announcement}
      aria-current={isChosen ? 'true' : undefined}
      data-margin-name={isChip ? undefined : quotation.id}
      onClick={(event) => {
        event.preventDefault()
        onChoose(quotation.id)
      }}
      className={joinClasses(
        'rounded-sm font-sans text-caption select-none',
        isChip ? 'inline-flex max-w-full items-baseline gap-1 border border-hairline px-1.5 py-1' : 'margin-name',
        isChosen && 'bg-accent-ground',
        !isChosen && shape === 'disputed' && 'hatched',
      )}
    >
      <span className="line-clamp-2 tracking-wide uppercase">
        <span className={joinClasses('mr-1 inline-block', COLOURS[shape])}>
          <StateShape state={shape} className="inline size-2.5 align-baseline" />
        </span>
        <span className={isRepeated ? 'text-muted' : 'font-bold'}>{name}</span>
        {isFlagged && <FlagSign />}
      </span>
      {!isRepeated && quotation.speakerRole && (
        <span className={joinClasses('line-clamp-1 text-muted', isChip && 'hidden sm:inline')}>
          {quotation.speakerRole}
        </span>
      )}
    </a>
  )
}
