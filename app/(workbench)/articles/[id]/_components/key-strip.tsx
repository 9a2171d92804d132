import { Kbd } from '@/app/_components/kbd'
import type { KeyBinding } from '@/app/_components/key-binding'

/** The keys of the page in one quiet line at its foot, where there is a keyboard. */
export function KeyStrip({ bindings }: { bindings: readonly KeyBinding[] }) {
  return (
    <p
      aria-hidden
      data-screen-only
      className="sticky bottom-0 z-10 hidden flex-wrap gap-x-4 gap-y-1 border-t border-hairline bg-paper px-6 py-2 text-caption text-muted lg:pointer-fine:flex"
    >
      {bindings
        .filter(({ key }) => key !== 'Escape')
        .map(({ key, label }) => (
          <span key={key} className="inline-flex items-center gap-1.5">
            <Kbd isQuiet>{key}</Kbd> {label}
          </span>
        ))}
      <span className="inline-flex items-center gap-1.5">
        <Kbd isQuiet>?</Kbd>
      </span>
    </p>
  )
}
