import { joinClasses } from '@/app/_components/join-classes'

/** A key, as printed on the keyboard. Decoration beside a button's words (`isQuiet`), content in the list of keys. */
export function Kbd({ children, isQuiet = false }: { children: string; isQuiet?: boolean }) {
  return (
    <kbd
      aria-hidden={isQuiet || undefined}
      className={joinClasses(
        'inline-flex min-w-5 items-center justify-center rounded-sm border px-1 font-mono text-caption',
        isQuiet ? 'border-current/40 pointer-coarse:hidden' : 'border-edge bg-raised text-ink',
      )}
    >
      {children}
    </kbd>
  )
}
