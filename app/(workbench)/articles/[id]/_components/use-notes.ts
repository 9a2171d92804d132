import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { deleteAnnotation, restoreAnnotation, saveAnnotation } from '../actions'
import { useAttempt } from '@/app/_components/session-guard'
import { useNotifier } from '@/app/_components/toaster'
import type { ActionFailure } from '@/app/_lib/action-result'
import { useFailureText } from '@/app/_lib/use-failure-text'
import type { Span } from '@/lib/schemas/span'
import { describeSpan } from '@/lib/selectors/describe-span'
import type { AnnotationView } from '@/lib/server/annotations/annotation-view'

export interface NotePlace {
  readonly span: Span
  readonly quotationId: string | null
}

/** The notes on the screen. Adding waits for the server, which alone knows the writer; taking away does not. */
export const useNotes = (articleVersionId: string, text: string, stored: readonly AnnotationView[]) => {
  const t = useTranslations('article.news')
  const attempt = useAttempt()
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const [base, setBase] = useState(stored)
  const [notes, setNotes] = useState(stored)
  if (base !== stored) {
    setBase(stored)
    setNotes(stored)
  }

  const put = (note: AnnotationView) =>
    setNotes((all) => [...all.filter(({ id }) => id !== note.id), note].sort((a, b) => a.span.start - b.span.start))

  const add = async (place: NotePlace, body: string): Promise<ActionFailure | null> => {
    const selectors = describeSpan(text, place.span)
    if (!selectors) return { ok: false, code: 'INVALID', reason: 'invalid-input', details: {} }
    const requestId = uuidv7()
    const answer = await attempt(() =>
      saveAnnotation({
        articleVersionId,
        quotationId: place.quotationId,
        motivation: 'COMMENTING',
        body,
        selectors,
        requestId,
      }),
    )
    if (!answer.ok) return answer
    put(answer.data)
    notify({ text: t('noteAdded'), undo: () => void remove(answer.data) })
    return null
  }

  const remove = async (note: AnnotationView) => {
    setNotes((all) => all.filter(({ id }) => id !== note.id))
    const answer = await attempt(() => deleteAnnotation({ annotationId: note.id, version: note.version }))
    if (!answer.ok) {
      put(note)
      notify({ text: failureText(answer), tone: 'danger' })
      return
    }
    notify({ text: t('noteDeleted'), undo: () => void restore(answer.data) })
  }

  const restore = async (note: AnnotationView) => {
    const answer = await attempt(() => restoreAnnotation({ annotationId: note.id, version: note.version }))
    if (answer.ok) put(answer.data)
    else notify({ text: failureText(answer), tone: 'danger' })
  }

  return { notes, add, remove }
}
