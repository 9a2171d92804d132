import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { previewDraft, toDraft, toSaveInput, type DraftTarget, type QuotationDraft } from './quotation-draft'
import { decideQuotation, saveQuotation } from '../actions'
import { useAttempt } from '@/app/_components/session-guard'
import { useNotifier } from '@/app/_components/toaster'
import type { ActionFailure } from '@/app/_lib/action-result'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { STATE_AFTER } from '@/lib/review/state-after'
import type { QuotationDecision, QuotationState } from '@/lib/schemas/quotation'
import type { ReviewedQuotation } from '@/lib/server/articles/get-article-for-review'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

const inReadingOrder = (a: QuotationView, b: QuotationView) =>
  (a.contentSpans[0]?.start ?? 0) - (b.contentSpans[0]?.start ?? 0)

/** The two tell the same of who said it, how and when. */
const saysAlike = (a: QuotationView, b: QuotationView): boolean => {
  const said = ({ kind, speaker, speakerRole, saidOn, via }: QuotationView) =>
    JSON.stringify([kind, speaker?.id ?? null, speakerRole, saidOn, via])
  return said(a) === said(b)
}

type Carried = Pick<ReviewedQuotation, 'id' | 'state' | 'speaker' | 'later'>

const DECISION_OF: Record<QuotationState, QuotationDecision | null> = {
  CONFIRMED: 'accept',
  REJECTED: 'reject',
  SUGGESTED: null,
}

/** What is stored now, as a CONFLICT brings it; null when the answer holds no quotation. */
export const currentQuotation = (failure: ActionFailure): QuotationView | null => {
  const { current } = failure
  const isView = typeof current === 'object' && current !== null && 'id' in current && 'contentSpans' in current
  // The same verb that answers with a QuotationView puts one into its conflict.
  return isView ? (current as QuotationView) : null
}

/**
 * The quotations on the screen: changed at once, put right by the server's answer, put back when it refuses. A new
 * list from the server replaces them.
 */
export const useQuotations = (text: string, stored: readonly ReviewedQuotation[]) => {
  const t = useTranslations('article.news')
  const attempt = useAttempt()
  const failureText = useFailureText()
  const { notify, announce } = useNotifier()
  const [base, setBase] = useState(stored)
  const [items, setItems] = useState(stored)
  if (base !== stored) {
    setBase(stored)
    setItems(stored)
  }

  const put = (view: QuotationView) =>
    setItems((all) => {
      const before = all.find(({ id }) => id === view.id)
      const rest = all.filter(({ id }) => id !== view.id)
      const { claims = [], alterations = [] } = before ?? {}
      const later = before?.later && { ...before.later, isAlike: before.later.isAlike && saysAlike(before, view) }
      return [...rest, { ...view, claims, alterations, later: later ?? null }].sort(inReadingOrder)
    })

  const decide = async (quotation: QuotationView, decision: QuotationDecision, isUndo = false) => {
    put({ ...quotation, state: STATE_AFTER[decision] })
    const speaker = quotation.speaker?.name ?? t('nobody')
    announce(t(decision, { speaker }))
    const answer = await attempt(() =>
      decideQuotation({ quotationId: quotation.id, version: quotation.version, decision }),
    )
    if (answer.ok) {
      put(answer.data)
      if (isUndo || decision === 'undo') return
      notify({ text: t(decision, { speaker }), undo: () => void decide(answer.data, 'undo', true) })
      return
    }
    put(currentQuotation(answer) ?? quotation)
    notify({ text: answer.code === 'CONFLICT' ? t('changedMeanwhile') : failureText(answer), tone: 'danger' })
  }

  /** Decides the same quotation of the newer version as this one was; the words are surely the same. */
  const carry = async ({ id, state, speaker, later }: Carried, decision?: 'undo') => {
    const to = decision ?? DECISION_OF[state]
    if (!later || !to) return
    const answer = await attempt(() => decideQuotation({ quotationId: later.id, version: later.version, decision: to }))
    const stored = answer.ok ? answer.data : currentQuotation(answer)
    const now = stored && { ...later, state: stored.state, version: stored.version }
    if (now) setItems((all) => all.map((one) => (one.id === id ? { ...one, later: now } : one)))
    if (!answer.ok) {
      return notify({ text: answer.code === 'CONFLICT' ? t('changedMeanwhile') : failureText(answer), tone: 'danger' })
    }
    if (decision === 'undo' || !now) return
    notify({
      text: t('carried', { speaker: speaker?.name ?? t('nobody'), number: later.inVersion }),
      undo: () => void carry({ id, state, speaker, later: now }, 'undo'),
    })
  }

  /** Saves a draft; the failure comes back so that the form can stay and show it. */
  const save = async (
    draft: QuotationDraft,
    target: DraftTarget,
    before: QuotationView | null,
  ): Promise<QuotationView | ActionFailure> => {
    const input = toSaveInput(text, draft, target)
    if (!input)
      return { ok: false, code: 'INVALID', reason: 'invalid-input', details: {}, fields: { content: 'required' } }
    if (before) put(previewDraft(text, before, draft))
    const answer = await attempt(() => saveQuotation(input))
    if (!answer.ok) {
      if (before) put(before)
      return answer
    }
    put(answer.data)
    notify({ text: t(before ? 'saved' : 'added'), undo: () => void takeBack(answer.data, before) })
    return answer.data
  }

  const takeBack = async (saved: QuotationView, before: QuotationView | null) => {
    if (!before) return decide(saved, 'reject', true)
    const input = toSaveInput(text, toDraft(before), { quotationId: saved.id, version: saved.version })
    if (!input) return
    put(before)
    const answer = await attempt(() => saveQuotation(input))
    put(answer.ok ? answer.data : (currentQuotation(answer) ?? saved))
    if (!answer.ok) notify({ text: failureText(answer), tone: 'danger' })
  }

  // A form sent twice is answered twice with the same claim.
  const addClaim = (quotationId: string, claim: ReviewedQuotation['claims'][number]) => {
    const withClaim = (one: ReviewedQuotation) => ({
      ...one,
      claims: [...one.claims.filter(({ id }) => id !== claim.id), claim],
    })
    setItems((all) => all.map((one) => (one.id === quotationId ? withClaim(one) : one)))
  }

  return { quotations: items, decide, carry, save, put, addClaim }
}
