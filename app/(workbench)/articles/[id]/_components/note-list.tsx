'use client'
import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { IconButton } from '@/app/_components/icon-button'
import { Time } from '@/app/_components/time'
import { can, type Asker } from '@/lib/review/can'
import type { AnnotationView } from '@/lib/server/annotations/annotation-view'

interface NoteListProps {
  notes: readonly AnnotationView[]
  asker: Asker
  onDelete: (note: AnnotationView) => void
}

/** What reviewers wrote about these words, each with its writer and time. */
export function NoteList({ notes, asker, onDelete }: NoteListProps) {
  const t = useTranslations('article.notes')
  if (notes.length === 0) return null
  return (
    <section aria-label={t('title')} className="grid gap-2">
      <h3 className="text-table font-medium text-muted">{t('title')}</h3>
      <ul className="grid gap-2">
        {notes.map((note) => (
          <li key={note.id} className="grid grid-cols-[1fr_auto] gap-x-2 border-l-2 border-accent pl-3 text-table">
            <p className="whitespace-pre-line">{note.body}</p>
            {can(asker, 'annotation.delete', { authorId: note.createdBy.id }) && (
              <IconButton icon={Trash2} label={t('delete')} onClick={() => onDelete(note)} className="-my-1" />
            )}
            <p className="col-span-full text-caption text-muted">
              {note.createdBy.name}, <Time value={note.updatedAt} isBrief />
            </p>
            {note.quotationId === null && (
              <blockquote className="col-span-full line-clamp-2 font-serif text-muted italic">
                {note.selectors.quote.exact}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
