import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { MergeFinder } from './_components/merge-finder'
import { MergePanel } from './_components/merge-panel'
import { OriginSection } from './_components/origin-section'
import { SuggestionList } from './_components/suggestion-list'
import { WordingList } from './_components/wording-list'
import { Corrections } from '@/app/(workbench)/utterances/_components/corrections'
import { withoutTail } from '@/app/(workbench)/utterances/_components/without-tail'
import { Page } from '@/app/_components/page'
import { Time } from '@/app/_components/time'
import { orNotFound, requireContext } from '@/app/_lib/require-context'
import { AppError } from '@/lib/errors'
import { describeWording } from '@/lib/matching/describe-wording'
import { can } from '@/lib/review/can'
import type { Context } from '@/lib/server/db/context'
import { getUtterance, type UtteranceDetail } from '@/lib/server/utterances/get-utterance'
import { listCorrections } from '@/lib/server/utterances/list-corrections'

interface UtterancePageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ with?: string | string[] }>
}

const readUtterance = cache(async (id: string) => orNotFound(getUtterance(await requireContext(), id)))

export async function generateMetadata({ params }: UtterancePageProps): Promise<Metadata> {
  const text = withoutTail((await readUtterance((await params).id)).text)
  return { title: text.length > 60 ? `${text.slice(0, 59)}…` : text }
}

/** What the two columns of a merge say of each. */
const toSide = ({ id, version, text, speaker, outletCount, quotationCount, firstPublishedAt }: UtteranceDetail) => ({
  ...{ id, version, text, speaker, outletCount, quotationCount, firstPublishedAt },
})

/** The utterance that a pasted link or key names; null where there is none. */
const findOther = async (ctx: Context, given: string): Promise<UtteranceDetail | null> => {
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iu.exec(given)?.[0]
  if (id === undefined) return null
  try {
    return await getUtterance(ctx, id)
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null
    throw error
  }
}

export default async function UtterancePage({ params, searchParams }: UtterancePageProps) {
  const [{ id }, { with: given }, ctx, t] = await Promise.all([
    params,
    searchParams,
    requireContext(),
    getTranslations('utterances'),
  ])
  const utterance = await readUtterance(id)
  // It went into another one: links to it lead there.
  if (utterance.id !== id) redirect(`/utterances/${utterance.id}`)
  const corrections = await listCorrections(ctx, [id])
  const canDecide = can(ctx.actor, 'utterance.decide')
  const { text, speaker, firstPublishedAt, wordings, suggestions, origin, version, members, quotationCount } = utterance
  const named = canDecide && typeof given === 'string' && given !== '' ? await findOther(ctx, given) : undefined
  const other = named && named.id !== id ? named : null
  const { outlets, independentSources: sources } = origin
  return (
    <Page>
      <header className="grid gap-3 pt-8 pb-6">
        <p className="text-caption text-muted">
          <Link href="/utterances" className="text-link">
            {t('title')}
          </Link>
        </p>
        <h1 className="max-w-[54rem] font-serif text-title text-pretty sm:text-headline">{withoutTail(text)}</h1>
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-ui">
          {speaker ? (
            <Link href={`/speakers/${speaker.id}`} className="text-link font-medium">
              {speaker.name}
            </Link>
          ) : (
            <span className="text-disputed">{t('page.noSpeaker')}</span>
          )}
          <strong className="font-bold">{t('page.sources', { outlets, sources })}</strong>
          {firstPublishedAt && (
            <span className="text-muted">
              {t.rich('page.first', { time: () => <Time value={firstPublishedAt} isBrief /> })}
            </span>
          )}
        </p>
        {members.length < quotationCount && (
          <p className="text-table text-muted">{t('page.more', { count: members.length })}</p>
        )}
      </header>
      <div className="grid items-start gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-10">
          {other && (
            <MergePanel
              one={toSide(utterance)}
              other={toSide(other)}
              pieces={describeWording({ text }, { text: other.text })}
            />
          )}
          <WordingList id={id} version={version} wordings={wordings} speaker={speaker} canDecide={canDecide} />
          <Corrections utteranceId={id} corrections={corrections} />
          <SuggestionList id={id} suggestions={suggestions} canDecide={canDecide} />
          {canDecide && !other && (
            <MergeFinder id={id} speakerName={speaker?.name ?? null} isUnknown={named !== undefined} />
          )}
        </div>
        <OriginSection origin={origin} />
      </div>
    </Page>
  )
}
