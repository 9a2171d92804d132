'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { DismissForm } from '@/app/(workbench)/flags/_components/dismiss-form'
import { FlagRow } from '@/app/(workbench)/flags/_components/flag-row'
import { RuleForm } from '@/app/(workbench)/flags/_components/rule-form'
import { toFlagHref } from '@/app/(workbench)/flags/_components/to-flag-href'
import { useFlagDecisions } from '@/app/(workbench)/flags/_components/use-flag-decisions'
import { Dialog } from '@/app/_components/dialog'
import { useKeys } from '@/app/_components/keys'
import { HeadCell, Table, TableBody, TableHead } from '@/app/_components/table'
import type { FlagRow as Flag } from '@/lib/server/flags/list-flags'

interface FlagTableProps {
  flags: readonly Flag[]
  canDecide: boolean
  canMakeRules: boolean
}

/** The findings, a row each; j and k move, a confirms, x dismisses, u opens again, r makes a rule, o opens the article. */
export function FlagTable({ flags: stored, canDecide, canMakeRules }: FlagTableProps) {
  const t = useTranslations('flags')
  const router = useRouter()
  const { flags, decide, dismiss } = useFlagDecisions(stored)
  const [chosen, setChosen] = useState(0)
  const [asked, setAsked] = useState<{ readonly what: 'dismiss' | 'rule'; readonly flag: Flag } | null>(null)
  const close = () => setAsked(null)

  const doesOf = (flag: Flag) => ({
    confirm: () => void decide(flag, 'confirm'),
    dismiss: () => setAsked({ what: 'dismiss', flag }),
    undo: () => void decide(flag, 'undo'),
    makeRule: canMakeRules ? () => setAsked({ what: 'rule', flag }) : null,
  })
  const current = flags[Math.min(chosen, flags.length - 1)]
  const move = (by: number) => setChosen((at) => Math.min(flags.length - 1, Math.max(0, at + by)))
  const on = (run: (flag: Flag) => void) => () => current && run(current)
  const whenOpen = (run: (flag: Flag) => void) => on((flag) => canDecide && flag.state === 'OPEN' && run(flag))
  useKeys([
    { key: 'j', label: t('keys.next'), run: () => move(1) },
    { key: 'k', label: t('keys.previous'), run: () => move(-1) },
    { key: 'o', label: t('keys.open'), run: on((flag) => router.push(toFlagHref(flag))) },
    ...(canDecide
      ? [
          { key: 'a', label: t('keys.confirm'), run: whenOpen((flag) => doesOf(flag).confirm()) },
          { key: 'x', label: t('keys.dismiss'), run: whenOpen((flag) => doesOf(flag).dismiss()) },
          { key: 'u', label: t('keys.undo'), run: on((flag) => flag.state !== 'OPEN' && doesOf(flag).undo()) },
        ]
      : []),
    ...(canMakeRules ? [{ key: 'r', label: t('keys.rule'), run: whenOpen((flag) => doesOf(flag).makeRule?.()) }] : []),
  ])

  return (
    <>
      <Table isStacking caption={t('title')}>
        <TableHead>
          <HeadCell>{t('columns.flag')}</HeadCell>
          <HeadCell>{t('columns.words')}</HeadCell>
          <HeadCell>{t('columns.article')}</HeadCell>
          <HeadCell>{t('columns.state')}</HeadCell>
        </TableHead>
        <TableBody>
          {flags.map((flag, index) => (
            <FlagRow
              key={flag.id}
              flag={flag}
              isChosen={flag === current}
              onChoose={() => setChosen(index)}
              does={canDecide ? doesOf(flag) : null}
            />
          ))}
        </TableBody>
      </Table>
      <Dialog isOpen={asked?.what === 'dismiss'} onClose={close} title={t('dismiss.title')}>
        {asked && <DismissForm onDismiss={(reason) => dismiss(asked.flag, reason)} onDone={close} />}
      </Dialog>
      <Dialog isOpen={asked?.what === 'rule'} onClose={close} title={t('rule.title')}>
        {asked && <RuleForm flag={asked.flag} onDone={close} />}
      </Dialog>
    </>
  )
}
