import type { Segment } from '@/lib/text/marked-segments'

/** A text in which what was looked for is marked; as text alone, whatever it holds. */
export function Highlighted({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, isHit }, place) =>
    isHit ? (
      <mark key={place} className="rounded-sm bg-disputed-ground px-0.5 font-medium text-ink underline decoration-edge">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
