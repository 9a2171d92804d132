'use client'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { deleteTenure, restoreTenure } from '../../actions'
import { overlapsOf } from './overlaps-of'
import { TenureForm } from './tenure-form'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { IconButton } from '@/app/_components/icon-button'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { useNotifier } from '@/app/_components/toaster'
import { formatDay } from '@/app/_lib/format-moment'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { TenureView } from '@/lib/server/speakers/tenure-view'

interface TenureListProps {
  speakerId: string
  tenures: readonly TenureView[]
  canEdit: boolean
}

const isAddress = (source: string): boolean => /^https?:\/\//.test(source)

/** Offices in words, with their sources, and what can be done about each. */
export function TenureList({ speakerId, tenures, canEdit }: TenureListProps) {
  const t = useTranslations('speakers.tenures')
  const locale = useLocale()
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, submit } = useSubmit()
  const [open, setOpen] = useState<TenureView | 'new' | null>(null)
  const close = () => setOpen(null)
  const remove = ({ id: tenureId, version, office }: TenureView) =>
    void submit(
      () => deleteTenure({ tenureId, version }),
      (gone) =>
        notify({
          text: t('deleted', { office }),
          undo: () => void submit(() => restoreTenure({ tenureId, version: gone.version })),
        }),
    )
  const periodOf = ({ from, to }: TenureView): string =>
    `${from === null ? t('unknown') : formatDay(from, locale, true)} – ${to === null ? t('open') : formatDay(to, locale, true)}`
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {failure && (
        <p role="alert" className="text-table text-danger">
          {failureText(failure)}
        </p>
      )}
      {tenures.length === 0 ? (
        <p className="max-w-reading text-ui text-muted">{t('none')}</p>
      ) : (
        <Table caption={t('title')}>
          <TableHead>
            <HeadCell>{t('columns.office')}</HeadCell>
            <HeadCell>{t('columns.period')}</HeadCell>
            <HeadCell className="max-sm:hidden">{t('columns.source')}</HeadCell>
            {canEdit && (
              <HeadCell>
                <span className="sr-only">{t('columns.actions')}</span>
              </HeadCell>
            )}
          </TableHead>
          <tbody>
            {tenures.map((tenure) => {
              const overlaps = overlapsOf(tenure, tenures)
              return (
                <Row key={tenure.id}>
                  <Cell className="min-w-36">
                    {tenure.office}
                    {overlaps.length > 0 && (
                      <span className="block text-caption text-muted">
                        {t('overlaps', { offices: overlaps.map(({ office }) => office).join(', ') })}
                      </span>
                    )}
                  </Cell>
                  <Cell data-tabular>{periodOf(tenure)}</Cell>
                  <Cell className="max-w-60 truncate text-muted max-sm:hidden">
                    {tenure.source && isAddress(tenure.source) ? (
                      <a href={tenure.source} rel="noreferrer" target="_blank" className="text-link">
                        {tenure.source.replace(/^https?:\/\/(?:www\.)?/, '')}
                      </a>
                    ) : (
                      tenure.source
                    )}
                  </Cell>
                  {canEdit && (
                    <Cell className="py-0.5 text-right whitespace-nowrap">
                      <IconButton
                        icon={Pencil}
                        label={t('editOne', { office: tenure.office })}
                        onClick={() => setOpen(tenure)}
                      />
                      <IconButton
                        icon={Trash2}
                        label={t('delete', { office: tenure.office })}
                        onClick={() => remove(tenure)}
                      />
                    </Cell>
                  )}
                </Row>
              )
            })}
          </tbody>
        </Table>
      )}
      {canEdit && (
        <Button size="small" icon={Plus} className="justify-self-start" onClick={() => setOpen('new')}>
          {t('add')}
        </Button>
      )}
      <Dialog isOpen={open !== null} onClose={close} title={t(open === 'new' ? 'add' : 'edit')}>
        <TenureForm speakerId={speakerId} tenure={open === 'new' ? null : open} onDone={close} />
      </Dialog>
    </div>
  )
}
