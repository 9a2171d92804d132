'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { decideQuotation } from '@/app/(workbench)/queue/actions'
import { QueueRow } from '@/app/(workbench)/queue/_components/queue-row'
import { useKeys } from '@/app/_components/keys'
import { useAttempt } from '@/app/_components/session-guard'
import { HeadCell, Table, TableBody, TableHead } from '@/app/_components/table'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { STATE_AFTER } from '@/lib/review/state-after'
import type { QuotationDecision } from '@/lib/schemas/quotation'
import type { QuotationRow } from '@/lib/server/quotations/list-quotations'

interface QueueTableProps {
  quotations: readonly QuotationRow[]
  canDecide: boolean
}

/** The quotations that wait, one row each; j and k move, a accepts, x rejects, Enter opens it in its article. */
export function QueueTable({ quotations, canDecide }: QueueTableProps) {
  const t = useTranslations('queue')
  const router = useRouter()
  const attempt = useAttempt()
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const [base, setBase] = useState(quotations)
  const [rows, setRows] = useState(quotations)
  const [chosen, setChosen] = useState(0)
  if (base !== quotations) {
    setBase(quotations)
    setRows(quotations)
    setChosen(0)
  }

  const bindings = useMemo(() => {
    const put = (id: string, change: Partial<QuotationRow>) =>
      setRows((all) => all.map((row) => (row.id === id ? { ...row, ...change } : row)))
    const decide = async (row: QuotationRow | undefined, decision: QuotationDecision) => {
      if (!row || !canDecide) return
      put(row.id, { state: STATE_AFTER[decision] })
      const answer = await attempt(() => decideQuotation({ quotationId: row.id, version: row.version, decision }))
      if (answer.ok) return put(row.id, answer.data)
      put(row.id, row)
      notify({ text: failureText(answer), tone: 'danger' })
      if (answer.code === 'CONFLICT') router.refresh()
    }
    const current = rows[chosen]
    const move = (by: number) => setChosen((at) => Math.min(rows.length - 1, Math.max(0, at + by)))
    const keys = [
      { key: 'j', label: t('keys.next'), run: () => move(1) },
      { key: 'k', label: t('keys.previous'), run: () => move(-1) },
      { key: 'a', label: t('keys.accept'), run: () => void decide(current, 'accept') },
      { key: 'x', label: t('keys.reject'), run: () => void decide(current, 'reject') },
      { key: 'u', label: t('keys.undo'), run: () => void decide(current, 'undo') },
      {
        key: 'o',
        label: t('keys.open'),
        run: () => current && router.push(`/articles/${current.article.id}?q=${current.id}`),
      },
    ]
    return { decide, keys }
  }, [rows, chosen, canDecide, attempt, notify, failureText, router, t])
  useKeys(bindings.keys)

  return (
    <Table isStacking caption={t('title')}>
      <TableHead>
        <HeadCell>{t('columns.quotation')}</HeadCell>
        <HeadCell>{t('columns.speaker')}</HeadCell>
        <HeadCell>{t('columns.article')}</HeadCell>
        <HeadCell className="text-right">{t('columns.confidence')}</HeadCell>
        <HeadCell>{t('columns.state')}</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map((row, index) => (
          <QueueRow
            key={row.id}
            quotation={row}
            isChosen={index === chosen}
            onChoose={() => setChosen(index)}
            onDecide={canDecide ? (decision) => void bindings.decide(row, decision) : null}
          />
        ))}
      </TableBody>
    </Table>
  )
}
