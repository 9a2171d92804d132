import { useFormatter, useTranslations } from 'next-intl'
import { layOutOrigin } from './lay-out-origin'
import { OriginGraph } from './origin-graph'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import type { OriginEvidence } from '@/lib/matching/infer-origin'
import type { OriginView } from '@/lib/server/utterances/find-origin'

/** Where the words came from: a sentence, a picture, and each link with its evidence. */
export function OriginSection({ origin }: { origin: OriginView }) {
  const t = useTranslations('utterances')
  const { outlets, independentSources: sources, links, nodes } = origin
  const picture = layOutOrigin(origin)
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]))
  return (
    <section aria-label={t('origin.title')} className="grid gap-3">
      <h2 className="text-title font-bold">{t('origin.title')}</h2>
      <p className="text-ui font-medium">{t('page.sources', { outlets, sources })}</p>
      <OriginGraph picture={picture} label={t('origin.graph', { outlets, sources })} />
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-caption text-muted empty:hidden">
        {links.length > 0 && (
          <>
            <Sample word={t('origin.stated')} />
            <Sample word={t('origin.inferred')} isDashed />
          </>
        )}
        {nodes.some(({ isWire }) => isWire) && (
          <span className="inline-flex items-center gap-1.5">
            <svg aria-hidden width="28" height="12" viewBox="0 0 28 12">
              <path d="M5 1H23L27 6 23 11H5L1 6Z" className="fill-paper stroke-edge" />
            </svg>
            {t('origin.wire')}
          </span>
        )}
        {picture.left > 0 && <span>{t('origin.rest', { count: picture.left })}</span>}
      </p>
      {links.length === 0 ? (
        <p className="text-table text-muted">{t('origin.none')}</p>
      ) : (
        <Table caption={t('origin.title')}>
          <TableHead>
            <HeadCell>{t('origin.from')}</HeadCell>
            <HeadCell>{t('origin.to')}</HeadCell>
            <HeadCell>{t('origin.evidence')}</HeadCell>
          </TableHead>
          <tbody>
            {links.map(({ from, to, basis, evidence }) => {
              const target = 'name' in to ? to.name : (nameOf.get(to.quotationId) ?? '')
              return (
                <Row key={`${from} ${target}`}>
                  <Cell>{nameOf.get(from)}</Cell>
                  <Cell>{target}</Cell>
                  <Cell>
                    <span className="font-medium">{t(`origin.${basis}`)}</span>
                    <span className="block text-caption text-muted">
                      <Evidence evidence={evidence} />
                    </span>
                  </Cell>
                </Row>
              )
            })}
          </tbody>
        </Table>
      )}
    </section>
  )
}

function Sample({ word, isDashed = false }: { word: string; isDashed?: boolean }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden width="28" height="8" viewBox="0 0 28 8">
        <path d="M0 4H28" strokeWidth="1.5" strokeDasharray={isDashed ? '4 4' : undefined} className="stroke-edge" />
      </svg>
      {word}
    </span>
  )
}

function Evidence({ evidence }: { evidence: OriginEvidence }) {
  const t = useTranslations('utterances.origin')
  const format = useFormatter()
  if (evidence.kind === 'credit') return t('credit', { words: evidence.words })
  const hours = t('hours', { hours: Math.floor(evidence.hours) })
  if (evidence.kind === 'surroundings') return t('surroundings', { hours })
  return t('copy', { share: format.number(evidence.share, { style: 'percent' }), hours })
}
