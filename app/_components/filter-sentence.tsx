import { X } from 'lucide-react'
import Link from 'next/link'

export interface FilterPhrase {
  /** As it reads in the sentence: "di Kompas". */
  readonly text: string
  /** The same list without it. */
  readonly removeHref: string
  readonly removeLabel: string
}

interface FilterSentenceProps {
  /** How many of what: "14 artikel". */
  lead: string
  phrases: readonly FilterPhrase[]
  clear?: { href: string; label: string } | undefined
}

/** What a list shows, as one sentence whose parts can be taken out: "14 artikel, di Kompas, Oktober 2023". */
export function FilterSentence({ lead, phrases, clear }: FilterSentenceProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ui" aria-live="polite">
      <strong className="font-bold">{lead}</strong>
      {phrases.map((phrase) => (
        <span key={phrase.text} className="inline-flex items-center rounded-sm bg-accent-ground pl-2 text-ink">
          {phrase.text}
          <Link
            href={phrase.removeHref}
            aria-label={phrase.removeLabel}
            title={phrase.removeLabel}
            className="ml-0.5 rounded-sm p-1 text-accent hover:text-accent-strong"
          >
            <X aria-hidden className="size-3.5" />
          </Link>
        </span>
      ))}
      {clear && phrases.length > 1 && (
        <Link href={clear.href} className="text-link">
          {clear.label}
        </Link>
      )}
    </p>
  )
}
